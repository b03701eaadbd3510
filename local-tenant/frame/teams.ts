import { CalendarPage } from './calendar-page';
import type { FrameHost } from './host';
import { texts } from './texts';

const isLocal = ['localhost', '127.0.0.1'].includes(location.hostname);

export const teams: FrameHost = {
  name: 'Teams',
  path: '/',
  title: texts.app,
  mark: texts.mark,
  activity: texts.activity,
  siblings: [{ name: 'Outlook', href: isLocal ? '/outlook' : 'https://outlook.office.com/' }],
  firstPlace: { name: 'app' },
  Calendar: CalendarPage,
};
