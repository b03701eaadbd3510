import type { OpenAppointment } from '../../application/ports/open-appointment';
import { asked } from './asked';
import { readNote, writeNote } from './note';

export type OpenItem = Office.AppointmentCompose | Office.AppointmentRead;

/** The item that is open, where it is an appointment; nothing when a mail is open, or none is. */
export function openItem(): OpenItem | undefined {
  const item = Office.context.mailbox.item as OpenItem | undefined;
  return item?.itemType === Office.MailboxEnums.ItemType.Appointment ? item : undefined;
}

/** The open appointment. */
export function openAppointment(): OpenAppointment | undefined {
  const item = openItem();
  return item && (isWritten(item) ? written(item) : read(item));
}

/** A subject that can be set is an object; one that is read is a text. */
export function isWritten(item: OpenItem): item is Office.AppointmentCompose {
  return typeof item.subject === 'object';
}

function written(item: Office.AppointmentCompose): OpenAppointment {
  // Before Mailbox 1.14 nobody can read or set it.
  const sensitivity = item.sensitivity as Office.Sensitivity | undefined;
  return {
    kind: 'compose',
    fields: async () => {
      const [subject, bodyHtml, kept] = await Promise.all([
        asked<string>((answer) => item.subject.getAsync(answer)),
        bodyOf(item.body),
        sensitivity && asked((answer) => sensitivity.getAsync(answer)),
      ]);
      return { subject, bodyHtml, isPrivate: kept === undefined || isPrivate(kept) };
    },
    setSubject: (subject) => asked((answer) => item.subject.setAsync(subject, answer)),
    makePrivate: async () => {
      await asked((answer) => {
        if (sensitivity) sensitivity.setAsync(Office.MailboxEnums.AppointmentSensitivityType.Private, answer);
        else throw new Error('This Outlook cannot make an appointment private.');
      });
    },
    note: () => readNote(item),
    writeNote: (note) => writeNote(item, note),
  };
}

function read(item: Office.AppointmentRead): OpenAppointment {
  const refused = () => Promise.reject(new Error('An appointment that is read cannot be changed.'));
  return {
    kind: isSameAddress(item.organizer.emailAddress, mailboxAddress()) ? 'organizer' : 'attendee',
    fields: async () => ({
      subject: item.subject,
      bodyHtml: await bodyOf(item.body),
      isPrivate: isPrivate(item.sensitivity),
    }),
    setSubject: refused,
    makePrivate: refused,
    note: () => Promise.resolve(undefined),
    writeNote: refused,
  };
}

export const mailboxAddress = (): string => Office.context.mailbox.userProfile.emailAddress;

export const isSameAddress = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

const bodyOf = (body: Office.Body) =>
  asked<string>((answer) => body.getAsync(Office.CoercionType.Html, answer));

const isPrivate = (kept: unknown) => kept === Office.MailboxEnums.AppointmentSensitivityType.Private;
