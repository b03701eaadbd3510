import type { AppointmentOwners, PaneAppointment } from '../../application/ports/open-appointment';
import { isWritten, mailboxAddress, openAppointment, openItem, type OpenItem as Item } from './appointment';
import { asked, type Asking } from './asked';
import { fillItem } from './fill-item';

/** The open appointment with what the pane does with it; what runs by itself in Outlook is spared these. */
export function paneAppointment(): PaneAppointment | undefined {
  const item = openItem();
  const appointment = openAppointment();
  if (!item || !appointment) return undefined;
  return {
    ...appointment,
    owners: () => ownersOf(item),
    isNew: () => isNewItem(item),
    fill: (filled, before) =>
      isWritten(item)
        ? fillItem(item, filled, before)
        : Promise.reject(new Error('An appointment that is read cannot be filled in.')),
  };
}

/** As Outlook names them: `outlookCom` and `gmail` are people's own (Mailbox 1.6; absent in the oldest). */
const PERSONAL: readonly (string | undefined)[] = ['outlookCom', 'gmail'];

async function ownersOf(item: Item): Promise<AppointmentOwners> {
  const { accountType } = Office.context.mailbox.userProfile as Partial<Office.UserProfile>;
  const [organizer, sharedBy] = await Promise.all([organizerOf(item), sharedByOf(item)]);
  return {
    mailbox: mailboxAddress().toLowerCase(),
    isPersonal: PERSONAL.includes(accountType),
    ...(organizer && { organizer: organizer.toLowerCase() }),
    ...(sharedBy && { sharedBy: sharedBy.toLowerCase() }),
  };
}

/** Mailbox 1.7 where it is written. */
async function organizerOf(item: Item): Promise<string | undefined> {
  if (!isWritten(item)) return item.organizer.emailAddress;
  const organizer = item.organizer as Office.Organizer | undefined;
  if (!organizer) return undefined;
  return (await answerOf<Office.EmailAddressDetails>((answer) => organizer.getAsync(answer)))?.emailAddress;
}

/**
 * Mailbox 1.8, and only in calendars that are shared: elsewhere Outlook refuses, or has no such member
 * (learn.microsoft.com/office/dev/add-ins/outlook/delegate-access).
 */
async function sharedByOf(item: Item): Promise<string | undefined> {
  const { getSharedPropertiesAsync } = item as Partial<Item>;
  if (!getSharedPropertiesAsync) return undefined;
  const shared = await answerOf<Office.SharedProperties>((answer) => item.getSharedPropertiesAsync(answer));
  return shared?.owner;
}

/** It has an id once it is kept (Mailbox 1.8); an Outlook that does not say so has a form that was just opened. */
async function isNewItem(item: Item): Promise<boolean> {
  if (!isWritten(item)) return false;
  const { getItemIdAsync } = item as Partial<Office.AppointmentCompose>;
  if (!getItemIdAsync) return true;
  return (await answerOf<string>((answer) => item.getItemIdAsync(answer))) === undefined;
}

/** Nothing where Outlook refuses. */
const answerOf = <Value>(ask: Asking<Value>): Promise<Value | undefined> => asked(ask).catch(() => undefined);
