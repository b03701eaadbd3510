import { useTranslation } from 'react-i18next';
import type { CalendarDate, Instant } from '../../domain/time/calendar-dates';
import type { Deadline } from '../../domain/conversation/next-step';
import {
  formatClock,
  formatClocks,
  formatDay,
  formatDays,
  formatMeeting,
  formatMeetingSpan,
  type DayFormat,
} from '../../i18n/days';
import { useWorkplace } from './workplace-context';

type Style = Pick<DayFormat, 'short' | 'weekday'>;

/** Dates and times in the reader's language, as seen from today. */
export function useDays() {
  const { t, i18n } = useTranslation();
  const today = useWorkplace().today();
  const format = { today, language: i18n.language };
  return {
    today,
    day: (date: CalendarDate, style: Style = {}) => formatDay(date, { ...format, ...style }),
    period: (begins: CalendarDate, ends: CalendarDate) => formatDays(begins, ends, format),
    clock: (instant: Instant) => formatClock(instant, i18n.language),
    clocks: (start: Instant, end: Instant) => formatClocks(start, end, i18n.language),
    meeting: (start: Instant, style: Style = {}) => formatMeeting(start, { ...format, ...style }),
    meetingSpan: (start: Instant, end: Instant) =>
      formatMeetingSpan(start, end, { ...format, weekday: 'always' }),
    /** How far away a deadline is, for whoever must act. */
    distance: ({ kind, days }: Deadline): string =>
      kind === 'late'
        ? t('conversation.deadline.late', { count: days })
        : kind === 'today'
          ? t('conversation.deadline.today')
          : t('conversation.deadline.in', { count: days }),
  };
}
