import { copenhagenDateOf, type CalendarDate } from '../time/calendar-dates';
import type { FollowUpRecord } from './record';
import { awaits, isHeld, wantedFollowUps, type FollowUp, type HeldFollowUps } from './follow-ups';
import type { Fields } from '../writing/fields';
import type { Party } from '../conversation/parties';

/** Where a follow-up stands, as both are told (T67). */
export type FollowUpState =
  | {
      readonly kind: 'held' | 'done' | 'over' | 'beyond' | 'pending' | 'both' | 'moved' | 'leader-alone';
    }
  | { readonly kind: 'clash'; readonly with: NonNullable<FollowUpRecord['clash']> };

export function stateOfFollowUp(
  followUp: Pick<FollowUp, 'on' | 'isDone' | 'isBeyond' | 'heldOn'>,
  record: FollowUpRecord | undefined,
  today: CalendarDate,
): FollowUpState {
  const { on, isDone } = followUp;
  if (isHeld(followUp)) return { kind: 'held' };
  if (isDone) return { kind: 'done' };
  if (on < today) return { kind: 'over' };
  if (followUp.isBeyond) return { kind: 'beyond' };
  if (!standsOn(on, record)) return { kind: 'pending' };
  if (record.clash) return { kind: 'clash', with: record.clash };
  if (record.leaderAlone) return { kind: 'leader-alone' };
  return { kind: record.wasMoved ? 'moved' : 'both' };
}

/** The calendars have it on the plan's day. */
export function standsOn(on: CalendarDate, record: FollowUpRecord | undefined): record is FollowUpRecord {
  return record?.state === 'booked' && copenhagenDateOf(record.start) === on;
}

/** The one to work on: first what the other says was held, then the next. */
export function followUpAtHand(fields: Fields, held: HeldFollowUps, party: Party): FollowUp | undefined {
  const wanted = wantedFollowUps(fields, held);
  return wanted.find((followUp) => awaits(followUp, party)) ?? wanted[0];
}
