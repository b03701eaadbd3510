import { copenhagenDateOf, type Instant } from '../time/calendar-dates';
import { hasBegun, type ConversationFacts, type ConversationSettings, type Course } from './course';
import { handInDeadline, planDeadline } from '../round/deadlines';
import { planDateOf, stepAt, type FoundStep, type NextStep } from './next-step';

export type LeaderStepCode =
  | 'wait-for-shell'
  | 'find-time'
  | 'find-new-time'
  | 'answer-proposal'
  | 'employee-prepares'
  | 'prepare'
  | 'await-conversation'
  | 'hold-conversation'
  | 'end-conversation'
  | 'send-plan'
  | 'sign'
  | 'employee-signs'
  | 'await-filing'
  | 'follow-up'
  | 'nothing';

/** The groups of Mit team, in their order (T23). */
export type LeaderGroup = 'needs-you' | 'waiting' | 'under-way';

export interface LeaderStep extends NextStep<LeaderStepCode> {
  readonly group: LeaderGroup;
}

const groupOf: Readonly<Record<LeaderStepCode, LeaderGroup>> = {
  'wait-for-shell': 'waiting',
  'find-time': 'needs-you',
  'find-new-time': 'needs-you',
  'answer-proposal': 'needs-you',
  'employee-prepares': 'waiting',
  prepare: 'needs-you',
  'await-conversation': 'waiting',
  'hold-conversation': 'needs-you',
  'end-conversation': 'needs-you',
  'send-plan': 'needs-you',
  sign: 'needs-you',
  'employee-signs': 'waiting',
  'await-filing': 'waiting',
  'follow-up': 'under-way',
  nothing: 'under-way',
};

/** @param course derived from the same facts, settings and instant */
export function nextStepForLeader(
  course: Course,
  facts: ConversationFacts,
  settings: ConversationSettings,
  now: Instant,
): LeaderStep {
  const found = leaderStep(course, facts, settings, now);
  return { ...stepAt(found, now), group: groupOf[found.code] };
}

function leaderStep(
  course: Course,
  facts: ConversationFacts,
  { sharing, deadlines, roundEnds }: ConversationSettings,
  now: Instant,
): FoundStep<LeaderStepCode> {
  const { booking, handIns, plan } = facts;
  const meetingDate = booking && copenhagenDateOf(booking.start);
  const begun = hasBegun(booking, now);
  const isBeforeMeeting = ['time', 'preparation', 'conversation'].includes(course.current) && !begun;
  if (isBeforeMeeting && booking?.proposed) {
    return { code: 'answer-proposal', date: course.declined ? roundEnds : meetingDate };
  }

  switch (course.current) {
    case 'not-ready':
      return { code: 'wait-for-shell' };
    case 'time':
      return course.declined
        ? { code: 'find-new-time', date: roundEnds, since: meetingDate }
        : { code: 'find-time', date: roundEnds };
    case 'preparation':
    case 'conversation': {
      const today = copenhagenDateOf(now);
      if (begun && meetingDate !== undefined && meetingDate < today) {
        return { code: 'end-conversation', date: planDeadline(meetingDate, deadlines) };
      }
      if (!begun && sharing === 'together' && handIns.employee && !handIns.leader) {
        return { code: 'prepare', date: meetingDate };
      }
      if (meetingDate === today) return { code: 'hold-conversation', date: meetingDate };
      if (course.current === 'conversation' || sharing === 'own-notes' || meetingDate === undefined) {
        return { code: 'await-conversation', date: meetingDate };
      }
      return { code: 'employee-prepares', date: handInDeadline(meetingDate, deadlines) };
    }
    case 'plan':
      return { code: 'send-plan', date: planDateOf(facts, deadlines) };
    case 'signature': {
      const { employee, leader } = plan?.signedOn ?? {};
      if (leader === undefined) return { code: 'sign', since: employee ?? plan?.sentOn };
      return employee === undefined
        ? { code: 'employee-signs', since: plan?.sentOn }
        : { code: 'await-filing', since: employee > leader ? employee : leader };
    }
    case 'follow-up':
      return { code: 'follow-up', date: plan?.nextFollowUpOn };
    case 'ended':
      return { code: 'nothing' };
  }
}
