import type { CalendarMeeting } from '../../domain/meeting/booked-meeting';
import type { Instant } from '../../domain/time/calendar-dates';
import { reconcile, type FollowUpStep } from '../../domain/follow-up/reconciliation';
import { wantedFollowUps } from '../../domain/follow-up/follow-ups';
import type { ConversationItem } from '../ports/conversations';
import { mayRecord } from '../writing/change-record';

/** What lacks in the leader's calendar and in the records, as far as these events are all there are. */
export function pendingSteps(
  { key, plan, records }: ConversationItem,
  meetings: readonly CalendarMeeting[],
  now: Instant,
): FollowUpStep[] {
  const { sentAt, followUps } = records.leader;
  const wanted = sentAt === undefined ? [] : wantedFollowUps(plan.fields, records);
  return reconcile({ key, wanted, records: followUps, meetings, now });
}

/** Nothing is asked of Microsoft 365 for a plan that has never been sent. */
export function mayHaveFollowUps(item: ConversationItem): boolean {
  const { sentAt, followUps } = item.records.leader;
  return mayRecord(item, 'leader') && (sentAt !== undefined || Object.keys(followUps).length > 0);
}
