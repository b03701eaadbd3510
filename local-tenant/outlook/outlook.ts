import type { FrameHost } from '../frame/host';
import { OutlookCalendar } from './calendar';
import { texts } from './texts';

const isLocal = ['localhost', '127.0.0.1'].includes(location.hostname);

export const outlook: FrameHost = {
  name: 'Outlook',
  path: isLocal ? '/outlook' : '/',
  title: texts.title,
  mark: texts.mark,
  activity: texts.mail,
  siblings: [{ name: 'Teams', href: isLocal ? '/' : 'https://teams.microsoft.com/' }],
  firstPlace: { name: 'calendar' },
  Calendar: OutlookCalendar,
};
