import { copenhagenDateOf, type Instant } from '../time/calendar-dates';
import { hasBegun, type ConversationFacts, type ConversationSettings, type Course } from './course';
import { handInDeadline, planDeadline } from '../round/deadlines';
import { planDateOf, stepAt, type FoundStep, type NextStep } from './next-step';

export type EmployeeStepCode =
  | 'wait-for-shell'
  | 'wait-for-time'
  | 'wait-for-new-time'
  | 'prepare'
  | 'await-conversation'
  | 'wait-for-plan'
  | 'sign'
  | 'leader-signs'
  | 'await-filing'
  | 'follow-up'
  | 'nothing';

export type EmployeeStep = NextStep<EmployeeStepCode>;

/** @param course derived from the same facts, settings and instant */
export function nextStepForEmployee(
  course: Course,
  facts: ConversationFacts,
  settings: ConversationSettings,
  now: Instant,
): EmployeeStep {
  return stepAt(employeeStep(course, facts, settings, now), now);
}

function employeeStep(
  course: Course,
  facts: ConversationFacts,
  { sharing, deadlines }: ConversationSettings,
  now: Instant,
): FoundStep<EmployeeStepCode> {
  const { booking, handIns, plan } = facts;
  switch (course.current) {
    case 'not-ready':
      return { code: 'wait-for-shell' };
    case 'time':
      return { code: course.declined ? 'wait-for-new-time' : 'wait-for-time' };
    case 'preparation':
    case 'conversation': {
      const meetingDate = booking && copenhagenDateOf(booking.start);
      if (meetingDate === undefined) return { code: 'await-conversation' };
      if (hasBegun(booking, now))
        return { code: 'wait-for-plan', date: planDeadline(meetingDate, deadlines) };
      if (sharing === 'own-notes') return { code: 'prepare', date: meetingDate };
      return handIns.employee === undefined
        ? { code: 'prepare', date: handInDeadline(meetingDate, deadlines) }
        : { code: 'await-conversation', date: meetingDate };
    }
    case 'plan':
      return { code: 'wait-for-plan', date: planDateOf(facts, deadlines) };
    case 'signature': {
      const { employee, leader } = plan?.signedOn ?? {};
      if (employee === undefined) return { code: 'sign', since: plan?.sentOn };
      return { code: leader === undefined ? 'leader-signs' : 'await-filing', since: employee };
    }
    case 'follow-up':
      return { code: 'follow-up', date: plan?.nextFollowUpOn };
    case 'ended':
      return { code: 'nothing' };
  }
}
