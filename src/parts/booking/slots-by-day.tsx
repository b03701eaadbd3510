import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Slot, WeekWithSlots } from '../../domain/booking/slots';
import type { CalendarDate } from '../../domain/time/calendar-dates';
import { useDays } from '../workplace/use-days';
import { Heading } from '../../ui/heading';
import { narrowest } from '../../ui/narrow';
import { TimeButton } from './time-button';

const useStyles = makeStyles({
  week: { marginTop: '8px', marginBottom: '8px' },
  day: {
    display: 'grid',
    gridTemplateColumns: '112px 1fr',
    alignItems: 'baseline',
    columnGap: '12px',
    marginBottom: '8px',
    [narrowest]: { gridTemplateColumns: '1fr', rowGap: '4px' },
  },
  name: { color: tokens.colorNeutralForeground1 },
  note: { color: tokens.colorStatusWarningForeground2 },
  times: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

export interface SlotsByDayProps {
  readonly weeks: readonly WeekWithSlots[];
  readonly chosen: Slot | undefined;
  readonly onChoose: (slot: Slot) => void;
  /** What is to be known of a day before a time in it is taken. */
  readonly noteOn: (date: CalendarDate) => string | undefined;
  /** Stands below the line of the time that was chosen here. */
  readonly below: ReactNode;
}

/** All times by week: a line a day, a button a time. */
export function SlotsByDay({ weeks, chosen, onChoose, noteOn, below }: SlotsByDayProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  return (
    <>
      {weeks.map(({ year, week, slots }) => (
        <Fragment key={`${year}-${week}`}>
          <Heading level={3} className={styles.week}>
            {t('booking.week', { week })}
          </Heading>
          {daysOf(slots).map(([date, times]) => (
            <Fragment key={date}>
              <div
                className={styles.day}
                role="group"
                aria-label={[day(date, { weekday: 'always' }), noteOn(date)].filter(Boolean).join(', ')}
              >
                <div className={styles.name} aria-hidden>
                  <Text block>{day(date, { weekday: 'always', short: true })}</Text>
                  {noteOn(date) && (
                    <Text block size={200} className={styles.note}>
                      {noteOn(date)}
                    </Text>
                  )}
                </div>
                <div className={styles.times}>
                  {times.map((slot) => (
                    <TimeButton
                      key={slot.start}
                      slot={slot}
                      isChosen={slot.start === chosen?.start}
                      onChoose={onChoose}
                    />
                  ))}
                </div>
              </div>
              {date === chosen?.date && below}
            </Fragment>
          ))}
        </Fragment>
      ))}
    </>
  );
}

function daysOf(slots: readonly Slot[]): [date: string, times: Slot[]][] {
  return [...new Set(slots.map(({ date }) => date))].map((date) => [
    date,
    slots.filter((slot) => slot.date === date),
  ]);
}
