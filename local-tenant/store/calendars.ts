import { CalendarShares } from './calendar-shares';
import { compact, eventFrom, extendedText, mailboxFrom, seriesNumber } from './calendar-rows';
import type { Database } from './database';
import type { Mailbox } from './mailbox';
import type { CalendarEvent, EventContent, EventDetails, ShowAs, Span } from './event';

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
  readonly shares: CalendarShares;

  constructor(
    private readonly database: Database,
    private readonly sower: CalendarSower = () => [],
  ) {
    this.shares = new CalendarShares(database);
  }

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

  add(mailboxId: string, content: EventContent, series: CalendarEvent['series'] = 'none'): CalendarEvent {
    const row = this.database.get(
      `INSERT INTO events (${COLUMNS}, series) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?) RETURNING key`,
      mailboxId,
      content.iCalUId,
      content.isOrganizer,
      content.starts,
      content.ends,
      content.isAllDay,
      content.showAs,
      compact(content.details),
      extendedText(content.extended),
      seriesNumber(series),
    );
    const event = { ...content, key: Number(row?.['key']), mailboxId, version: 1, series };
    this.noteChange(event);
    return event;
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
    this.noteChange(event);
    return changed;
  }

  /** A series goes with its occurrences. */
  remove(event: CalendarEvent): void {
    if (event.series === 'master') for (const occurrence of this.occurrences(event)) this.remove(occurrence);
    this.database.run('DELETE FROM events WHERE key = ?', event.key);
    this.noteChange(event);
  }

  occurrences(master: CalendarEvent): CalendarEvent[] {
    return this.database
      .all('SELECT * FROM events WHERE series = ? ORDER BY starts, key', master.key)
      .map(eventFrom);
  }

  /** The keys of what was made, changed or removed in a mailbox after the change of that number. */
  changedSince(mailboxId: string, sequence: number): number[] {
    return this.database
      .all(
        'SELECT DISTINCT event_key FROM event_changes WHERE mailbox_id = ? AND sequence > ? ORDER BY event_key',
        mailboxId,
        sequence,
      )
      .map((row) => Number(row['event_key']));
  }

  lastChange(): number {
    return Number(this.database.get('SELECT max(sequence) AS last FROM event_changes')?.['last'] ?? 0);
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

  /** Single events and series, without the occurrences. */
  all(mailboxId: string): CalendarEvent[] {
    this.fill(mailboxId);
    return this.database
      .all('SELECT * FROM events WHERE mailbox_id = ? AND series <= 0 ORDER BY starts, key', mailboxId)
      .map(eventFrom);
  }

  /** Of those, the ones that carry extended properties. No seed gives any, so an unsown calendar may stay so. */
  withExtended(mailboxId: string): CalendarEvent[] {
    return this.database
      .all(
        'SELECT * FROM events WHERE mailbox_id = ? AND series <= 0 AND extended IS NOT NULL ORDER BY starts, key',
        mailboxId,
      )
      .map(eventFrom);
  }

  /** Single events and occurrences, as they lie in the calendar. */
  within(mailboxId: string, window: Span): CalendarEvent[] {
    this.fill(mailboxId);
    return this.database
      .all(
        'SELECT * FROM events WHERE mailbox_id = ? AND series >= 0 AND starts < ? AND ends > ? ORDER BY starts, key',
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
         WHERE mailbox_id = ? AND series >= 0 AND starts < ? AND ends > ? ORDER BY starts, key`,
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

  private noteChange({ mailboxId, key }: CalendarEvent): void {
    this.database.run('INSERT INTO event_changes (mailbox_id, event_key) VALUES (?, ?)', mailboxId, key);
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
