import { useTranslation } from 'react-i18next';
import type { Words } from '../../domain/base/words';
import { isCalendarDate } from '../../domain/time/calendar-dates';
import { useDays } from '../workplace/use-days';
import { useLocalText } from './local-text';

const plain = { weekday: 'never' } as const;

/** The reader's language and calendar, for whatever is put into words on a screen. */
export function useWords(): Words {
  const { t } = useTranslation();
  const { day } = useDays();
  const say = useLocalText();
  const date = (text: string) => (isCalendarDate(text) ? day(text, plain) : text);
  return {
    say,
    date,
    period: (from, until) => {
      if (from !== '' && until !== '') return `${date(from)}–${date(until)}`;
      if (from !== '') return t('plan.period.from', { start: date(from) });
      return until === '' ? '' : t('plan.period.until', { end: date(until) });
    },
  };
}
