import type { SendingAppointment } from '../../application/ports/sending-appointment';
import type { Instant } from '../../domain/time/calendar-dates';
import { asked } from './asked';
import { readNote } from './note';

/** The appointment whose Send was pressed. What Outlook lacks rejects when it is asked, and nobody is stopped by it. */
export function sendingAppointment(): SendingAppointment {
  const { mailbox } = Office.context;
  const item = mailbox.item as unknown as Office.AppointmentCompose;
  return {
    note: () => readNote(item),
    subject: () => asked((answer) => item.subject.getAsync(answer)),
    bodyHtml: () => asked((answer) => item.body.getAsync(Office.CoercionType.Html, answer)),
    isPrivate: () => {
      // Before Mailbox 1.14 nobody can read it.
      const sensitivity = item.sensitivity as Office.Sensitivity | undefined;
      if (!sensitivity) return Promise.resolve(true);
      return asked<unknown>((answer) => sensitivity.getAsync(answer)).then(
        (kept) => kept === Office.MailboxEnums.AppointmentSensitivityType.Private,
      );
    },
    start: () => instantOf(item.start),
    end: () => instantOf(item.end),
    required: () => addressesOf(item.requiredAttendees),
    optional: () => addressesOf(item.optionalAttendees),
  };

  function addressesOf(recipients: Office.Recipients): Promise<string[]> {
    const own = mailbox.userProfile.emailAddress.toLowerCase();
    return asked<Office.EmailAddressDetails[]>((answer) => recipients.getAsync(answer)).then((people) =>
      people.map(({ emailAddress }) => emailAddress.toLowerCase()).filter((address) => address !== own),
    );
  }
}

const instantOf = (time: Office.Time): Promise<Instant> =>
  asked<Date>((answer) => time.getAsync(answer)).then((date) => date.toISOString());
