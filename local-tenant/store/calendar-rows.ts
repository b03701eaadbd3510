import type { Mailbox } from './mailbox';
import type { Row } from './database';
import {
  plainDetails,
  type CalendarEvent,
  type EventDetails,
  type ExtendedProperty,
  type ShowAs,
} from './event';

/** How events and mailboxes lie in the tables. */

const MASTER = -1;

export function seriesNumber(series: CalendarEvent['series']): number {
  if (series === 'none') return 0;
  return series === 'master' ? MASTER : series;
}

function seriesFrom(number: number): CalendarEvent['series'] {
  if (number === 0) return 'none';
  return number === MASTER ? 'master' : number;
}

export function compact(details: EventDetails): string {
  const own = Object.entries(details).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(plainDetails[name as keyof EventDetails]),
  );
  return JSON.stringify(Object.fromEntries(own));
}

export function extendedText(properties: readonly ExtendedProperty[]): string | null {
  return properties.length ? JSON.stringify(properties) : null;
}

export function eventFrom(row: Row): CalendarEvent {
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
    series: seriesFrom(Number(row['series'])),
    details: { ...plainDetails, ...(JSON.parse(String(row['details'])) as Partial<EventDetails>) },
    extended: typeof extended === 'string' ? (JSON.parse(extended) as ExtendedProperty[]) : [],
  };
}

export function mailboxFrom(row: Row): Mailbox {
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
