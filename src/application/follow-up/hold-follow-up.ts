import type { Failure } from '../../domain/failure';
import { reportedFields, type FollowUpId, type FollowUpReport } from '../../domain/follow-ups';
import { failed } from '../../domain/result';
import type { Party } from '../../domain/sheet';
import type { Conversation } from '../booking/conversation';
import type { ConversationItem } from '../conversations';
import type { Outcome } from '../outcome';
import type { Workplace } from '../workplace';
import { changedPlan } from './changed-plan';

/** The other may be writing in the same plan at that very moment, but hardly so often. */
const MOST_ATTEMPTS = 4;

/** What one party says of a follow-up, put into the plan as it stands now. No signature covers any of it. */
export async function holdFollowUp(
  { conversations }: Workplace,
  { item }: Conversation,
  party: Party,
  followUpId: FollowUpId,
  report: FollowUpReport,
): Outcome<ConversationItem> {
  let failure: Failure = { code: 'service-failed' };
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const now = await conversations.read(item);
    if (!now.ok) return now;
    const change = reportedFields(now.value.plan.fields, party, followUpId, report);
    const isWritten = Object.entries(change).every(
      ([key, text]) => (now.value.plan.fields[key] ?? '') === text,
    );
    if (isWritten) return now;
    const written = await conversations.write(now.value, changedPlan(now.value, change));
    if (written.ok) return written;
    failure = written.failure;
    if (failure.details?.status !== 412) return failed(failure);
  }
  return failed(failure);
}
