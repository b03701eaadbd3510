import type { Person } from '../../domain/base/person';
import type { AppointmentOwners, PaneAppointment } from '../ports/open-appointment';
import type { Workplace } from '../ports/workplace';

/** Whose calendar an appointment stands in. Conversations are booked in the leader's own and in no other. */
export type WhoseCalendar =
  | { readonly kind: 'own' }
  /** Outlook is open with a mailbox of one's own at home, or as a guest of the organisation. */
  | { readonly kind: 'personal' | 'guest' }
  /** Outlook is open with another account than the one that is signed in. */
  | { readonly kind: 'other-account'; readonly mailbox: string; readonly account: string }
  /** A colleague's, whom one acts for. */
  | { readonly kind: 'delegate'; readonly owner: string }
  /** A group's, or a mailbox that several share. */
  | { readonly kind: 'group'; readonly owner: string };

/** How Entra ID names guests. */
const GUEST = '#ext#';

/** Never fails: what cannot be found out is taken for one's own, and SharePoint and the calendar say what one may. */
export async function whoseCalendar(
  workplace: Workplace,
  self: Person,
  appointment: PaneAppointment,
): Promise<WhoseCalendar> {
  const owners = await appointment.owners().catch(() => undefined);
  const user = await workplace.signIn.currentUser();
  if (!owners || !user.ok) return { kind: 'own' };
  const { account } = user.value;
  if (account.toLowerCase().includes(GUEST)) return { kind: 'guest' };
  if (owners.isPersonal) return { kind: 'personal' };
  const own = [account, self.mail ?? account].map((address) => address.toLowerCase());
  if (!own.includes(owners.mailbox)) {
    return { kind: 'other-account', mailbox: owners.mailbox, account };
  }
  const owner = ownerOf(appointment, owners);
  if (owner === undefined || own.includes(owner)) return { kind: 'own' };
  const people = await workplace.directory.peopleByAddress([owner]);
  const person = people.ok ? people.value.get(owner) : undefined;
  return person ? { kind: 'delegate', owner: person.name } : { kind: 'group', owner };
}

/** Whoever is invited reads another's appointment, in one's own calendar. */
function ownerOf({ kind }: PaneAppointment, { sharedBy, organizer }: AppointmentOwners): string | undefined {
  return sharedBy ?? (kind === 'compose' ? organizer : undefined);
}
