import { copenhagenDateOf, type Instant } from '../../domain/time/calendar-dates';
import { useDays } from '../workplace/use-days';

/** The day on which a note was written, in words. */
export function useNoteDay(writtenAt: Instant | undefined): string | undefined {
  const { day } = useDays();
  return writtenAt === undefined ? undefined : day(copenhagenDateOf(writtenAt));
}
