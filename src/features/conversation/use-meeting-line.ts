import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { inOneLine } from '../../ui/in-one-line';
import { useDays } from '../../parts/workplace/use-days';

/** When and where the two meet, in one line. */
export function useMeetingLine({ booking }: Conversation): string {
  const { t } = useTranslation();
  const { today, clocks, meetingSpan } = useDays();
  if (!booking) return t('meeting.notBooked');
  const { start, end, location, online } = booking;
  const time =
    copenhagenDateOf(start) === today
      ? t('meeting.today', { clocks: clocks(start, end) })
      : meetingSpan(start, end);
  return inOneLine([time, location ?? (online ? t('conversation.meeting.online') : '')]);
}
