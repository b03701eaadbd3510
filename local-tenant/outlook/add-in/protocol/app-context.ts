import type { Language, TeamsTheme } from '../../../frame/protocol/context';
import type { AddInItem, ItemAttendee } from '../item';
import { officeRecipient } from './methods/attendees';

/** What `isSetSupported` answers by. No more than the package's Office.js has the members for. */
const requirementSets = (hasNestedAppAuth: boolean) => ({
  Mailbox: '1.14',
  ...(hasNestedAppAuth && { NestedAppAuth: '1.1' }),
});

/** Office writes locales with the country in capitals. */
export const officeLocales: Record<Language, string> = { da: 'da-DK', en: 'en-US' };

export const hostVersion = '20260801001.01';

export interface OfficeFacts {
  readonly controlId: string;
  readonly hostOrigin: string;
  readonly language: Language;
  readonly person: ItemAttendee;
  /** False for an Outlook of before 2024, which signs nobody in for an add-in. */
  readonly hasNestedAppAuth: boolean;
}

const OUTLOOK_WEB = 64;
const TASK_PANE = 2;

export function appContext({ controlId, hostOrigin, language, hasNestedAppAuth }: OfficeFacts) {
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
    _requirementMatrix: JSON.stringify(requirementSets(hasNestedAppAuth)),
    _hostFullVersion: hostVersion,
    _appDomains: [],
  };
}

const itemTypes = { appointmentRead: 2, appointmentCompose: 5 } as const;

/** Of the manifest's MailboxItem.ReadWrite.User. */
const READ_WRITE_ITEM = 3;

/** What Office.js knows without asking again; the fields of an item that is only read among it. */
export function initialData({ person, hostOrigin }: OfficeFacts, item: AddInItem) {
  const fields = item.get();
  const { subject, start, end, location, attendees, itemId, isAllDay, sensitivity } = fields;
  return {
    itemType: itemTypes[item.kind],
    permissionLevel: READ_WRITE_ITEM,
    hostVersion,
    owaView: 'ThreeColumns',
    userDisplayName: person.name,
    userEmailAddress: person.address,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'enterprise',
    timeZoneOffsets: [],
    ewsUrl: '',
    restUrl: hostOrigin,
    // The host opens windows: it knows as whom.
    openWindowOpen: true,
    // In one's own calendar Office.js leaves getSharedPropertiesAsync out.
    isFromSharedFolder: fields.sharedBy !== undefined,
    ...(item.kind === 'appointmentRead' && {
      id: itemId,
      itemClass: 'IPM.Appointment',
      subject,
      normalizedSubject: subject,
      location,
      start: Date.parse(start),
      end: Date.parse(end),
      organizer: officeRecipient(fields.organizer ?? person),
      to: attendees.required.map(officeRecipient),
      cc: attendees.optional.map(officeRecipient),
      isAllDayEvent: isAllDay,
      sensitivity,
    }),
  };
}

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
