import { Temporal } from 'temporal-polyfill';
import { unreadableBody, zoneNotSupported } from './calendar-errors';
import { otherZones, windowsZones } from './calendar-zones';

/** A wall time with the name of its zone, as Graph writes and reads it. */
export interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone: string;
}

const WALL_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?)?$/;

/** @throws GraphError 400 for a name that Graph does not take, Europe/Copenhagen among them. */
export function requireZone(name: string): string {
  const zone = windowsZones[name] ?? (otherZones.includes(name) ? name : undefined);
  if (!zone) throw zoneNotSupported(name);
  return zone;
}

/**
 * The zone that `Prefer: outlook.timezone="…"` asks for, else UTC.
 * @throws GraphError 400 for a name that Graph does not take.
 */
export function preferredZone(headers: Headers): string {
  const asked = /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(headers.get('Prefer') ?? '')?.[1];
  if (asked === undefined) return 'UTC';
  requireZone(asked);
  return asked;
}

/**
 * The instant of a wall time, in milliseconds since 1970. A time that the clocks leap over is the same span after the
 * leap, one that comes twice is the first, as RFC 5545 has it.
 * @throws GraphError 400 for anything else than a date and a time without an offset.
 */
export function instantOf({ dateTime, timeZone }: DateTimeTimeZone): number {
  return wallTime(dateTime).toZonedDateTime(requireZone(timeZone)).epochMilliseconds;
}

/** Midnight UTC of the date; undefined when the time is not midnight. */
export function midnightOf({ dateTime }: DateTimeTimeZone): number | undefined {
  const wall = wallTime(dateTime);
  const isMidnight = wall.toPlainTime().equals(new Temporal.PlainTime());
  return isMidnight ? wall.toZonedDateTime('UTC').epochMilliseconds : undefined;
}

/** What a clock in the zone shows at the instant. */
export function showTime(instant: number, timeZone: string): DateTimeTimeZone {
  const wall = new Date(instant + offsetAt(requireZone(timeZone), instant));
  return { dateTime: `${wall.toISOString().slice(0, -1)}0000`, timeZone };
}

/** The instant at which the zone's clocks show what UTC shows at `utc`. */
export function sameWallTime(utc: number, timeZone: string): number {
  const dateTime = new Date(utc).toISOString().slice(0, -1);
  return timeZone === 'UTC' ? utc : instantOf({ dateTime, timeZone });
}

/**
 * An instant from a query: with an offset as it says, without one in `timeZone`.
 * @throws RangeError when it is no time.
 */
export function queriedInstant(text: string, timeZone: string): number {
  return /(?:Z|[+-]\d{2}:\d{2})$/i.test(text)
    ? Temporal.Instant.from(text).epochMilliseconds
    : Temporal.PlainDateTime.from(text).toZonedDateTime(requireZone(timeZone)).epochMilliseconds;
}

function wallTime(text: string): Temporal.PlainDateTime {
  try {
    if (WALL_TIME.test(text)) return Temporal.PlainDateTime.from(text);
  } catch {
    // A date that the calendar does not have is as unreadable as a word.
  }
  throw unreadableBody(`The DateTime '${text}' is not a date and time without an offset.`);
}

interface OffsetPeriod {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** A calendar asks the same zone thousands of times, and a zone's offset changes twice a year. */
const knownPeriods = new Map<string, OffsetPeriod[]>();

function offsetAt(zone: string, instant: number): number {
  let periods = knownPeriods.get(zone);
  if (!periods) knownPeriods.set(zone, (periods = []));
  let period = periods.find(({ from, until }) => from <= instant && instant < until);
  if (!period) periods.push((period = offsetPeriod(zone, instant)));
  return period.offset;
}

function offsetPeriod(zone: string, instant: number): OffsetPeriod {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const next = there.getTimeZoneTransition('next')?.epochMilliseconds ?? Infinity;
  return { from: instant, until: next, offset: there.offsetNanoseconds / 1e6 };
}
