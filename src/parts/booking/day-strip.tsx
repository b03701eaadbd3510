import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, type TimeQuestion } from '../../application/booking/find-times';
import type { DayEntry } from '../../domain/booking/day-around';
import type { Slot } from '../../domain/booking/slots';
import { capitalized } from '../../i18n/days';
import { useDays } from '../workplace/use-days';
import { Heading } from '../../ui/heading';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: '8px 0 0', padding: 0, display: 'grid', gap: '4px' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '96px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '2px 8px',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  choice: { color: tokens.colorNeutralForeground1, borderLeftColor: tokens.colorBrandStroke1 },
  time: { fontVariantNumeric: 'tabular-nums' },
});

export interface DayStripProps {
  readonly choice: Slot;
  readonly question: TimeQuestion;
  /** The first name. */
  readonly employee: string;
}

/** The day around a time: the leader's own meetings by name, the other's as busy and no more. */
export function DayStrip({ choice, question, employee }: DayStripProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day, clocks } = useDays();
  const heading = useId();
  const entries = dayOf(choice, question);
  const words = (entry: DayEntry): string => {
    switch (entry.kind) {
      case 'choice':
        return t('booking.day.choice', { employee });
      case 'conversation':
        return t('booking.day.conversation', { employee: entry.employee });
      case 'leader':
        return entry.title ?? t(entry.isPrivate ? 'booking.day.private' : 'booking.reasons.leader-busy');
      case 'employee':
        return t('booking.reasons.employee-busy', { employee });
    }
  };
  return (
    <div>
      <Heading level={3} id={heading}>
        {capitalized(day(choice.date, { weekday: 'always' }))}
      </Heading>
      <ol className={styles.list} aria-labelledby={heading}>
        {entries.map((entry, place) => {
          const isChoice = entry.kind === 'choice';
          const weight = isChoice ? 'semibold' : 'regular';
          return (
            <li key={place} className={mergeClasses(styles.entry, isChoice && styles.choice)}>
              <Text weight={weight} className={styles.time}>
                {entry.isAllDay ? t('booking.day.all') : clocks(entry.start, entry.end)}
              </Text>
              <Text weight={weight}>{words(entry)}</Text>
            </li>
          );
        })}
      </ol>
      {entries.length === 1 && <Text size={200}>{t('booking.day.nothingElse')}</Text>}
    </div>
  );
}
