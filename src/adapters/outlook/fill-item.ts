import type {
  AppointmentPart,
  FilledAppointment,
  FilledBefore,
} from '../../domain/meeting/filled-appointment';
import { isSameAddress } from './appointment';
import { asked } from './asked';
import { writeText } from './write-text';

type Item = Office.AppointmentCompose;
type Before = FilledBefore | undefined;

/** Mailbox 1.14; the published types do not have it yet. */
interface WithWholeDay {
  readonly isAllDayEvent?: {
    readonly getAsync: (answer: (result: Office.AsyncResult<boolean>) => void) => void;
    readonly setAsync: (isWholeDay: boolean, answer: (result: Office.AsyncResult<void>) => void) => void;
  };
}

/** Each part by itself; whatever Outlook refuses or lacks is answered by its name. */
const writers: Readonly<
  Record<AppointmentPart, (item: Item, filled: FilledAppointment, before: Before) => Promise<unknown>>
> = {
  subject: (item, { subject }) => asked((answer) => item.subject.setAsync(subject, answer)),
  attendee: (item, filled, before) => invite(item.requiredAttendees, filled, before),
  time: (item, filled) => setTime(item, filled),
  place: (item, filled, before) => setPlace(item.location, filled, before),
  text: (item, { text }) => writeText(item.body, text),
  // Mailbox 1.14.
  private: (item) =>
    asked((answer) =>
      item.sensitivity.setAsync(Office.MailboxEnums.AppointmentSensitivityType.Private, answer),
    ),
  category: (item, { category }) => setCategory(item, category),
  // Office.js has no member for the next two.
  reminder: () => Promise.reject(new Error('Outlook lets nobody set a reminder.')),
  online: (_item, { online }) =>
    online ? Promise.reject(new Error('Outlook lets nobody turn on Teams.')) : Promise.resolve(),
};

/** @returns what Outlook did not take */
export async function fillItem(
  item: Item,
  filled: FilledAppointment,
  before: Before,
): Promise<readonly AppointmentPart[]> {
  const left: AppointmentPart[] = [];
  // One after the other: a form that takes several at once may keep the one and lose the other.
  for (const part of Object.keys(writers) as AppointmentPart[]) {
    try {
      await writers[part](item, filled, before);
    } catch {
      left.push(part);
    }
  }
  return left;
}

/** Those whom the person has invited stay; whom this invited before goes. */
async function invite(
  recipients: Office.Recipients,
  { attendee }: FilledAppointment,
  before: Before,
): Promise<void> {
  const invited = await asked<Office.EmailAddressDetails[]>((answer) => recipients.getAsync(answer));
  const other =
    before && !isSameAddress(before.attendee.address, attendee.address) ? before.attendee : undefined;
  const others = invited.filter(({ emailAddress }) => !other || !isSameAddress(emailAddress, other.address));
  const isInvited = others.some(({ emailAddress }) => isSameAddress(emailAddress, attendee.address));
  const whole = [
    ...others.map(({ displayName, emailAddress }) => ({ displayName, emailAddress })),
    ...(isInvited ? [] : [{ displayName: attendee.name, emailAddress: attendee.address }]),
  ];
  if (others.length === invited.length && isInvited) return;
  await asked((answer) => recipients.setAsync(whole, answer));
}

/** A new beginning keeps the length, so the end comes second: an end before the beginning is refused. */
async function setTime(item: Item, { start, end }: FilledAppointment): Promise<void> {
  // The times of a whole day cannot be set.
  const { isAllDayEvent: wholeDay } = item as WithWholeDay;
  if (wholeDay && (await asked<boolean>((answer) => wholeDay.getAsync(answer)))) {
    await asked((answer) => wholeDay.setAsync(false, answer));
  }
  await asked((answer) => item.start.setAsync(new Date(start), answer));
  await asked((answer) => item.end.setAsync(new Date(end), answer));
}

/** A place that the person has typed stays where the two meet in Teams; one that this wrote goes. */
async function setPlace(
  place: Office.Location,
  { location }: FilledAppointment,
  before: Before,
): Promise<void> {
  if (location === undefined) {
    if (before?.location === undefined) return;
    const standing = await asked<string>((answer) => place.getAsync(answer));
    if (standing !== before.location) return;
  }
  await asked((answer) => place.setAsync(location ?? '', answer));
}

/** As `Office.context.diagnostics` names Outlook in a browser and the new one for Windows. */
const WITHOUT_CATEGORIES = ['OutlookWebApp', 'newOutlookWindows'];

/**
 * Mailbox 1.8, and only a category that the person has already. In these two an add-in cannot set one while it is written
 * (learn.microsoft.com/javascript/api/outlook/office.categories).
 */
async function setCategory({ categories }: Item, category: string): Promise<void> {
  if (WITHOUT_CATEGORIES.includes(Office.context.mailbox.diagnostics.hostName)) {
    throw new Error('This Outlook lets no add-in set a category.');
  }
  await asked((answer) => categories.addAsync([category], answer));
}
