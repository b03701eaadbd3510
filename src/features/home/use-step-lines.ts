import { useTranslation } from 'react-i18next';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import type { CourseStep } from '../../domain/conversation/course';
import { handInDeadline, planDeadline } from '../../domain/round/deadlines';
import { useDays } from '../../parts/workplace/use-days';

/** What stands below each step: when it was or is to be, or who is missing (ui.md section 4). */
export function useStepLines({ booking, course, round }: EmployeeConversation, leader: string) {
  const { t } = useTranslation();
  const { day, clock } = useDays();
  const short = { short: true, weekday: 'never' } as const;
  const meeting = course.declined ? undefined : booking;
  const date = meeting && copenhagenDateOf(meeting.start);

  return (step: CourseStep): string => {
    if (step === 'signature') return t('conversation.course.below.both', { leader });
    if (step === 'follow-up') return t('conversation.course.below.agreedThere');
    if (meeting === undefined || date === undefined) {
      return step === 'time' ? t('conversation.course.below.noTime') : '';
    }
    switch (step) {
      case 'time':
        return t('conversation.course.below.at', { day: day(date, short), time: clock(meeting.start) });
      case 'preparation':
        return t('conversation.course.below.shareBy', {
          day: day(handInDeadline(date, round.deadlines), short),
        });
      case 'conversation':
        return day(date, short);
      case 'plan':
        return t('conversation.course.below.planBy', {
          day: day(planDeadline(date, round.deadlines), short),
        });
    }
  };
}
