import { makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Slot, WeekWithSlots } from '../../domain/booking/slots';
import { useDays } from '../../parts/workplace/use-days';
import { Heading } from '../../ui/heading';
import { narrowest } from '../../ui/narrow';

const useStyles = makeStyles({
  weeks: { display: 'grid', gap: '16px' },
  week: { display: 'grid', gap: '8px' },
  day: {
    display: 'grid',
    gridTemplateColumns: '112px 1fr',
    alignItems: 'baseline',
    columnGap: '12px',
    [narrowest]: { gridTemplateColumns: '1fr', rowGap: '4px' },
  },
  name: { color: tokens.colorNeutralForeground1 },
  times: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  time: {
    minWidth: '76px',
    minHeight: '32px',
    fontVariantNumeric: 'tabular-nums',
    [narrowest]: { minHeight: '40px' },
  },
});

export interface SlotsByWeekProps {
  readonly weeks: readonly WeekWithSlots[];
  readonly chosen: Slot | undefined;
  readonly onChoose: (slot: Slot | undefined) => void;
}

/** A line a day, a button a time. */
export function SlotsByWeek({ weeks, chosen, onChoose }: SlotsByWeekProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day, clock } = useDays();
  return (
    <div className={styles.weeks}>
      {weeks.map(({ year, week, slots }) => (
        <section key={`${year}-${week}`} className={styles.week}>
          <Heading level={3}>{t('booking.week', { week })}</Heading>
          {daysOf(slots).map(([date, times]) => (
            <div key={date} className={styles.day} role="group" aria-label={day(date, { weekday: 'always' })}>
              <Text className={styles.name} aria-hidden>
                {day(date, { weekday: 'always', short: true })}
              </Text>
              <div className={styles.times}>
                {times.map((slot) => {
                  const isChosen = slot.start === chosen?.start;
                  return (
                    <ToggleButton
                      key={slot.start}
                      className={styles.time}
                      checked={isChosen}
                      appearance={isChosen ? 'primary' : 'outline'}
                      {...(isChosen && { icon: <CheckmarkRegular /> })}
                      onClick={() => onChoose(isChosen ? undefined : slot)}
                    >
                      {clock(slot.start)}
                    </ToggleButton>
                  );
                })}
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function daysOf(slots: readonly Slot[]): [date: string, times: Slot[]][] {
  return [...new Set(slots.map(({ date }) => date))].map((date) => [
    date,
    slots.filter((slot) => slot.date === date),
  ]);
}
