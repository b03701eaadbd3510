import { useTranslation } from 'react-i18next';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { distance, handInDeadline } from '../../domain/round/deadlines';
import { DeadlineText } from '../../parts/conversation/deadline-text';
import { useDays } from '../../parts/workplace/use-days';
import { usePreparing } from './preparing';

/** The employee is the one with a deadline: the leader's preparation may wait until the conversation. */
export function ShareBy() {
  const { t } = useTranslation();
  const { day, today } = useDays();
  const { preparation } = usePreparing();
  const { booking, course, round } = preparation.conversation;
  if (preparation.party !== 'employee' || !booking || course.declined) return null;
  const date = handInDeadline(copenhagenDateOf(booking.start), round.deadlines);
  const away = distance(date, today);
  return (
    <DeadlineText deadline={{ date, ...away }}>
      {away.kind === 'today'
        ? t('preparation.shareByToday')
        : away.kind === 'late'
          ? t('preparation.shareWas', { day: day(date), count: away.days })
          : t('preparation.shareBy', { day: day(date) })}
    </DeadlineText>
  );
}
