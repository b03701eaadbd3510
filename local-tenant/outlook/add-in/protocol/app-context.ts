import type { Language, TeamsTheme } from '../../../frame/protocol/context';
import type { AddInItem, ItemAttendee } from '../item';

/** What `isSetSupported` answers by. No more than the package's Office.js has the members for. */
export const requirementSets = { Mailbox: '1.14', NestedAppAuth: '1.1' } as const;

/** Office writes locales with the country in capitals. */
export const officeLocales: Record<Language, string> = { da: 'da-DK', en: 'en-US' };

export const hostVersion = '20260801001.01';

export interface OfficeFacts {
  readonly controlId: string;
  readonly hostOrigin: string;
  readonly language: Language;
  readonly person: { readonly name: string; readonly upn: string };
}

const OUTLOOK_WEB = 64;
const TASK_PANE = 2;

export function appContext({ controlId, hostOrigin, language }: OfficeFacts) {
  const locale = officeLocales[language];
  return {
    _id: controlId,
    _appName: OUTLOOK_WEB,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: hostOrigin,
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: controlId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: hostVersion,
    _appDomains: [],
  };
}

const itemTypes = { appointmentRead: 2, appointmentCompose: 5 } as const;

/** Of the manifest's MailboxItem.ReadWrite.User. */
const READ_WRITE_ITEM = 3;

/** What Office.js knows without asking again; the fields of an item that is only read among it. */
export function initialData({ person, hostOrigin }: OfficeFacts, item: AddInItem) {
  const { subject, start, end, location, attendees, itemId, isAllDay, sensitivity } = item.get();
  return {
    itemType: itemTypes[item.kind],
    permissionLevel: READ_WRITE_ITEM,
    hostVersion,
    owaView: 'ThreeColumns',
    userDisplayName: person.name,
    userEmailAddress: person.upn,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'enterprise',
    timeZoneOffsets: [],
    ewsUrl: '',
    restUrl: hostOrigin,
    // The host opens windows: it knows as whom.
    openWindowOpen: true,
    ...(item.kind === 'appointmentRead' && {
      id: itemId,
      itemClass: 'IPM.Appointment',
      subject,
      normalizedSubject: subject,
      location,
      start: Date.parse(start),
      end: Date.parse(end),
      to: attendees.required.map(officeRecipient),
      cc: attendees.optional.map(officeRecipient),
      isAllDayEvent: isAllDay,
      sensitivity,
    }),
  };
}

export const officeRecipient = ({ name, address }: ItemAttendee) => ({
  name,
  address,
  recipientType: 'user',
  appointmentResponse: 0,
});

const backgrounds: Record<TeamsTheme, number> = { default: 0xffffff, dark: 0x1f1f1f, contrast: 0x000000 };
const foregrounds: Record<TeamsTheme, number> = { default: 0x242424, dark: 0xffffff, contrast: 0xffffff };

/** Colours as numbers; Office.js makes them text. */
export function officeTheme(theme: TeamsTheme) {
  return {
    bodyBackgroundColor: backgrounds[theme],
    bodyForegroundColor: foregrounds[theme],
    controlBackgroundColor: backgrounds[theme],
    controlForegroundColor: foregrounds[theme],
  };
}
