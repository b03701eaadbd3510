import type { AppointmentFields } from '../../domain/meeting/appointment';
import type { AppointmentNote } from '../../domain/meeting/appointment-note';
import type {
  AppointmentPart,
  FilledAppointment,
  FilledBefore,
} from '../../domain/meeting/filled-appointment';

/** `compose`: it is written, as whoever calls it does; the others are read, by who called it or who was invited. */
export type AppointmentKind = 'compose' | 'organizer' | 'attendee';

/** Whose the appointment is, by mail address in lower case, as far as Outlook says. */
export interface AppointmentOwners {
  /** The mailbox that Outlook is signed in to. */
  readonly mailbox: string;
  /** A mailbox at home, such as Outlook.com or Gmail, and none of an organisation. */
  readonly isPersonal: boolean;
  /** Who calls it. */
  readonly organizer?: string;
  /** It stands in somebody else's calendar, or in a mailbox that several share. */
  readonly sharedBy?: string;
}

/** The appointment that stands open beside us in Outlook. */
export interface OpenAppointment {
  readonly kind: AppointmentKind;
  /** Rejects when Outlook does not tell. */
  readonly fields: () => Promise<AppointmentFields>;
  readonly setSubject: (subject: string) => Promise<void>;
  readonly makePrivate: () => Promise<void>;
  /** What was left on it since this window was opened. */
  readonly note: () => Promise<AppointmentNote | undefined>;
  /** Rejects where Outlook keeps none; then less is known before the appointment is sent, and nothing else. */
  readonly writeNote: (note: AppointmentNote) => Promise<void>;
}

/** What the pane does with an appointment besides; what runs by itself in Outlook is spared these. */
export interface PaneAppointment extends OpenAppointment {
  readonly owners: () => Promise<AppointmentOwners>;
  /** It stands in no calendar yet. */
  readonly isNew: () => Promise<boolean>;
  /**
   * Writes a conversation into it, in place of what was filled in before; what the person has written stays. Rejects for
   * an appointment that is read, and never otherwise.
   * @returns what Outlook did not take
   */
  readonly fill: (
    filled: FilledAppointment,
    before: FilledBefore | undefined,
  ) => Promise<readonly AppointmentPart[]>;
}
