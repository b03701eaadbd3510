import { copenhagenDateOf, millisecondsOf, type CalendarDate, type Instant } from '../time/calendar-dates';
import type { PlanFacts } from '../conversation/course';
import type { Booking } from '../meeting/booking';
import type { Fields } from '../writing/fields';
import { NEXT_CONVERSATION, wantedFollowUps, type HeldFollowUps } from '../follow-up/follow-ups';
import { ofEither, parties, type OfEither, type Party } from '../conversation/parties';
import type { FiledCopy, OwnRecords } from '../conversation/own-record';
import type { Sheet } from '../conversation/sheet';
import { signedByBoth, type Signatures } from './signature';
import type { PlanContent } from './plan-content';
import { goalsOf, type Goal } from './plan';

/** Signatures that hold, as views show them. */
export type SignedBy = 'none' | Party | 'both';

/** A plan with what each of the two has put beside it. */
export interface RecordedPlan {
  readonly plan: PlanContent;
  readonly sheets: OfEither<Sheet>;
  readonly records: OwnRecords;
}

/** What is recorded in plan and sheets, as the course is derived from it. */
export function planFactsOf(
  recorded: RecordedPlan,
  signatures: Signatures,
  booking: Booking | undefined,
  now: Instant,
): PlanFacts {
  const { plan, sheets, records } = recorded;
  const { sentAt } = records.leader;
  const filed = filedCopyOf(recorded, signatures);
  const nextFollowUpOn = nextFollowUpOf(plan.fields, records);
  const signedOn = ofEither((party) => {
    const signature = sheets[party]?.signature;
    return signatures[party] === 'valid' && signature ? copenhagenDateOf(signature.signedAt) : undefined;
  });
  // What is written while they talk does not end the conversation.
  const isOver = booking === undefined || millisecondsOf(booking.end) <= millisecondsOf(now);
  return {
    signedOn,
    openGoals: openGoalsOf(plan.fields).length,
    ...(plan.writtenAt && isOver && { writtenOn: copenhagenDateOf(plan.writtenAt) }),
    ...(sentAt && { sentOn: copenhagenDateOf(sentAt) }),
    ...(filed && { filedOn: copenhagenDateOf(filed.filedAt) }),
    ...(nextFollowUpOn && { nextFollowUpOn }),
  };
}

/** The copy in the personnel folder of what both have signed; of what was signed earlier there may be others. */
export function filedCopyOf(
  { sheets, records }: Omit<RecordedPlan, 'plan'>,
  signatures: Signatures,
): FiledCopy | undefined {
  const signed = signedByBoth(sheets, signatures);
  return signed && records.leader.filed.findLast(({ document }) => document === signed.document);
}

/** Goals without a status. */
export function openGoalsOf(fields: Fields): Goal[] {
  return goalsOf(fields).filter(({ status }) => status === '');
}

export function signedBy(signatures: Signatures): SignedBy {
  const [first, second] = parties.filter((party) => signatures[party] === 'valid');
  return second ? 'both' : (first ?? 'none');
}

/** The next conversation is none of them: it has a date of its own. */
export function nextFollowUpOf(fields: Fields, held: HeldFollowUps): CalendarDate | undefined {
  return wantedFollowUps(fields, held).find(({ id }) => id !== NEXT_CONVERSATION)?.on;
}
