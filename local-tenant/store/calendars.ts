import type { Database, Row } from './database';
import {
  plainDetails,
  type CalendarEvent,
  type EventContent,
  type EventDetails,
  type ExtendedProperty,
  type ShowAs,
  type Span,
} from './event';

/** Somebody's mailbox with the working hours that Outlook was told. */
export interface Mailbox {
  readonly personId: string;
  readonly address: string;
  readonly name: string;
  /** A Windows name, as Exchange keeps it. */
  readonly timeZone: string;
  readonly workingDays: readonly string[];
  /** Time of day, such as `08:00`. */
  readonly workStarts: string;
  readonly workEnds: string;
}

/** As much of an event as free and busy times are made of. */
export interface BusyTime extends Span {
  readonly isAllDay: boolean;
  readonly showAs: ShowAs;
}

/** What a `transactionId` was first used for. */
export interface Transaction {
  readonly eventKey: number;
  /** The body of that request, to tell a retry from another event. */
  readonly content: string;
}

/** An event of a seed, which has thousands: details are said as far as they are not plain. */
export type SownEvent = readonly [
  mailboxId: string,
  iCalUId: string,
  isOrganizer: 0 | 1,
  starts: number,
  ends: number,
  isAllDay: 0 | 1,
  showAs: ShowAs,
  details: Partial<EventDetails>,
];

/** What a seed says of a calendar that nobody has looked into yet. */
export type CalendarSower = (personId: string) => readonly SownEvent[];

const COLUMNS =
  'mailbox_id, ical_uid, is_organizer, starts, ends, is_all_day, show_as, version, details, extended';

/** The mailboxes and the events in their calendars. */
export class Calendars {
  constructor(
    private readonly database: Database,
    private readonly sower: CalendarSower = () => [],
  ) {}

  addMailbox(mailbox: Mailbox): void {
    this.database.run(
      'INSERT INTO mailboxes VALUES (?, ?, ?, ?, ?, ?, ?)',
      mailbox.personId,
      mailbox.address.toLowerCase(),
      mailbox.name,
      mailbox.timeZone,
      JSON.stringify(mailbox.workingDays),
      mailbox.workStarts,
      mailbox.workEnds,
    );
  }

  mailboxOf(personId: string): Mailbox | undefined {
    const row = this.database.get('SELECT * FROM mailboxes WHERE person_id = ?', personId);
    return row && mailboxFrom(row);
  }

  mailboxAt(address: string): Mailbox | undefined {
    const row = this.database.get('SELECT * FROM mailboxes WHERE address = ?', address.toLowerCase());
    return row && mailboxFrom(row);
  }

  /** The calendar is filled when somebody first looks into it. */
  leaveUnsown(personId: string): void {
    this.database.run('INSERT OR IGNORE INTO unsown_calendars VALUES (?)', personId);
  }

  add(mailboxId: string, content: EventContent): CalendarEvent {
    const row = this.database.get(
      `INSERT INTO events (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?) RETURNING key`,
      mailboxId,
      content.iCalUId,
      content.isOrganizer,
      content.starts,
      content.ends,
      content.isAllDay,
      content.showAs,
      compact(content.details),
      extendedText(content.extended),
    );
    return { ...content, key: Number(row?.['key']), mailboxId, version: 1 };
  }

  sow([mailboxId, iCalUId, isOrganizer, starts, ends, isAllDay, showAs, details]: SownEvent): void {
    this.database.run(
      `INSERT INTO events (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, NULL)`,
      mailboxId,
      iCalUId,
      isOrganizer,
      starts,
      ends,
      isAllDay,
      showAs,
      JSON.stringify(details),
    );
  }

  /** Keeps a changed event under the next version. */
  change(event: CalendarEvent, change: Partial<EventContent>): CalendarEvent {
    const changed = { ...event, ...change, version: event.version + 1 };
    this.database.run(
      `UPDATE events SET starts = ?, ends = ?, is_all_day = ?, show_as = ?, version = ?, details = ?, extended = ?
       WHERE key = ?`,
      changed.starts,
      changed.ends,
      changed.isAllDay,
      changed.showAs,
      changed.version,
      compact(changed.details),
      extendedText(changed.extended),
      event.key,
    );
    return changed;
  }

  remove(event: CalendarEvent): void {
    this.database.run('DELETE FROM events WHERE key = ?', event.key);
  }

  find(mailboxId: string, key: number): CalendarEvent | undefined {
    const row = this.database.get('SELECT * FROM events WHERE key = ? AND mailbox_id = ?', key, mailboxId);
    return row && eventFrom(row);
  }

  /** The copy of a meeting that lies in this mailbox. */
  copyIn(mailboxId: string, iCalUId: string): CalendarEvent | undefined {
    this.fill(mailboxId);
    const row = this.database.get(
      'SELECT * FROM events WHERE ical_uid = ? AND mailbox_id = ? LIMIT 1',
      iCalUId,
      mailboxId,
    );
    return row && eventFrom(row);
  }

  all(mailboxId: string): CalendarEvent[] {
    this.fill(mailboxId);
    return this.database
      .all('SELECT * FROM events WHERE mailbox_id = ? ORDER BY starts, key', mailboxId)
      .map(eventFrom);
  }

  within(mailboxId: string, window: Span): CalendarEvent[] {
    this.fill(mailboxId);
    return this.database
      .all(
        'SELECT * FROM events WHERE mailbox_id = ? AND starts < ? AND ends > ? ORDER BY starts, key',
        mailboxId,
        window.ends,
        window.starts,
      )
      .map(eventFrom);
  }

  busyTimes(mailboxId: string, window: Span): BusyTime[] {
    this.fill(mailboxId);
    return this.database
      .all(
        `SELECT starts, ends, is_all_day, show_as FROM events
         WHERE mailbox_id = ? AND starts < ? AND ends > ? ORDER BY starts, key`,
        mailboxId,
        window.ends,
        window.starts,
      )
      .map((row) => ({
        starts: Number(row['starts']),
        ends: Number(row['ends']),
        isAllDay: row['is_all_day'] === 1,
        showAs: row['show_as'] as ShowAs,
      }));
  }

  transaction(mailboxId: string, transactionId: string): Transaction | undefined {
    const row = this.database.get(
      'SELECT * FROM event_transactions WHERE mailbox_id = ? AND transaction_id = ?',
      mailboxId,
      transactionId,
    );
    return row && { eventKey: Number(row['event_key']), content: String(row['content']) };
  }

  /** Remembered even after the event is gone, so that a late retry brings nothing back. */
  rememberTransaction(mailboxId: string, transactionId: string, { eventKey, content }: Transaction): void {
    this.database.run(
      'INSERT INTO event_transactions VALUES (?, ?, ?, ?)',
      mailboxId,
      transactionId,
      eventKey,
      content,
    );
  }

  /** All copies of a meeting change together, or none does. */
  atomically<T>(work: () => T): T {
    return this.database.atomically(work);
  }

  /** What somebody booked before anybody looked stands; nothing else is laid upon it. */
  private fill(mailboxId: string): void {
    if (!this.database.get('SELECT 1 AS yes FROM unsown_calendars WHERE person_id = ?', mailboxId)) return;
    this.database.atomically(() => {
      this.database.run('DELETE FROM unsown_calendars WHERE person_id = ?', mailboxId);
      const booked = this.all(mailboxId);
      const isFree = ([, , , starts, ends]: SownEvent) =>
        booked.every((event) => event.ends <= starts || event.starts >= ends);
      for (const event of this.sower(mailboxId).filter(isFree)) this.sow(event);
    });
  }
}

function compact(details: EventDetails): string {
  const own = Object.entries(details).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(plainDetails[name as keyof EventDetails]),
  );
  return JSON.stringify(Object.fromEntries(own));
}

function extendedText(properties: readonly ExtendedProperty[]): string | null {
  return properties.length ? JSON.stringify(properties) : null;
}

function eventFrom(row: Row): CalendarEvent {
  const extended = row['extended'];
  return {
    key: Number(row['key']),
    mailboxId: String(row['mailbox_id']),
    iCalUId: String(row['ical_uid']),
    isOrganizer: row['is_organizer'] === 1,
    starts: Number(row['starts']),
    ends: Number(row['ends']),
    isAllDay: row['is_all_day'] === 1,
    showAs: row['show_as'] as ShowAs,
    version: Number(row['version']),
    details: { ...plainDetails, ...(JSON.parse(String(row['details'])) as Partial<EventDetails>) },
    extended: typeof extended === 'string' ? (JSON.parse(extended) as ExtendedProperty[]) : [],
  };
}

function mailboxFrom(row: Row): Mailbox {
  return {
    personId: String(row['person_id']),
    address: String(row['address']),
    name: String(row['name']),
    timeZone: String(row['time_zone']),
    workingDays: JSON.parse(String(row['working_days'])) as string[],
    workStarts: String(row['work_starts']),
    workEnds: String(row['work_ends']),
  };
}
