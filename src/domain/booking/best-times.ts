import { copenhagenDateOf, millisecondsOf, type Instant } from '../time/calendar-dates';
import { overlaps, type TimeSpan } from '../time/span';
import type { Slot } from './slots';

/** What is known when the best of some free times are picked. */
export interface Surroundings {
  /** Everybody's meetings. */
  readonly busy: readonly TimeSpan[];
  /** The leader's other conversations: two on one day are as hard as they are many. */
  readonly conversations: readonly TimeSpan[];
}

const MOST_TIMES = 3;
const NOON = '12:00';
/** Between a conversation and what comes before or after it: time to think, and to get there. */
const AIR_MINUTES = 15;
const MILLISECONDS_IN_MINUTE = 60_000;

/**
 * At most three of the times, the best first, each on its own day as long as there are days. A day without another
 * conversation of the leader's goes before one with, a morning before an afternoon, a time with air around it before
 * one without, and then the earliest. A time that is not among them changes nothing.
 */
export function bestTimes(slots: readonly Slot[], surroundings: Surroundings): Slot[] {
  const ranked = inOrderOfRank(slots, surroundings);
  const best = ranked
    .filter(({ date }, place) => ranked.findIndex((other) => other.date === date) === place)
    .slice(0, MOST_TIMES);
  for (const slot of ranked) {
    if (best.length === MOST_TIMES) break;
    if (!best.some((other) => overlaps(other, slot))) best.push(slot);
  }
  return best;
}

function inOrderOfRank(slots: readonly Slot[], { busy, conversations }: Surroundings): Slot[] {
  const taken = conversations.map(({ start }) => copenhagenDateOf(start));
  const edges = busy.map(({ start, end }) => ({ start: millisecondsOf(start), end: millisecondsOf(end) }));
  const crowds = ({ start, end }: Slot) => {
    const air = AIR_MINUTES * MILLISECONDS_IN_MINUTE;
    const [from, to] = [millisecondsOf(start) - air, millisecondsOf(end) + air];
    return edges.some((edge) => edge.start < to && from < edge.end);
  };
  return slots
    .map((slot) => ({
      slot,
      rank: [taken.includes(slot.date), slot.from >= NOON, crowds(slot)].map(Number),
    }))
    .toSorted((a, b) => difference(a.rank, b.rank) || earlier(a.slot.start, b.slot.start))
    .map(({ slot }) => slot);
}

/** Of the first two numbers that are not the same; 0 when all are. */
function difference(one: readonly number[], other: readonly number[]): number {
  return one.map((number, place) => number - (other[place] ?? 0)).find((each) => each !== 0) ?? 0;
}

const earlier = (one: Instant, other: Instant): number => millisecondsOf(one) - millisecondsOf(other);
