import { useTranslation } from 'react-i18next';
import type { TimeQuestion } from '../../application/booking/find-times';
import { rulesAgainst } from '../../application/booking/ways-out';
import { daysBetween, type CalendarDate } from '../../domain/time/calendar-dates';
import { useDays } from '../workplace/use-days';

export interface RulesInWords {
  /** Beside the day; nothing where the day keeps to the rules. */
  readonly noteOn: (date: CalendarDate) => string | undefined;
  /** What is asked about before such a time is taken. */
  readonly sentencesOn: (date: CalendarDate) => readonly string[];
}

/** What a day goes against: the end of the round, or its notice. */
export function useRulesAgainst(question: TimeQuestion, employee: string): RulesInWords {
  const { t } = useTranslation();
  const { today, day } = useDays();
  const { noticeDays, period } = question.request;
  const inWords = (date: CalendarDate, manner: 'note' | 'sentence') =>
    rulesAgainst({ date }, question).map((rule) =>
      t(`booking.against.${rule}.${manner}`, {
        count: daysBetween(today, date),
        notice: noticeDays,
        day: day(period.ends),
        employee,
      }),
    );
  return {
    noteOn: (date) => inWords(date, 'note').join(' · ') || undefined,
    sentencesOn: (date) => inWords(date, 'sentence'),
  };
}
