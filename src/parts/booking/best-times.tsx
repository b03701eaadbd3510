import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../../domain/booking/slots';
import { Heading } from '../../ui/heading';
import { TimeButton } from './time-button';

const useStyles = makeStyles({
  why: { display: 'block', color: tokens.colorNeutralForeground2, marginBottom: '8px' },
  times: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginBottom: '8px' },
});

export interface BestTimesProps {
  readonly best: readonly Slot[];
  readonly chosen: Slot | undefined;
  readonly onChoose: (slot: Slot) => void;
}

/** Those that suit best come before all the others, with the rule that they were picked by. */
export function BestTimes({ best, chosen, onChoose }: BestTimesProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div role="group" aria-label={t('booking.best', { count: best.length })}>
      <Heading level={3}>{t('booking.best', { count: best.length })}</Heading>
      <Text size={200} className={styles.why}>
        {t('booking.bestWhy')}
      </Text>
      <div className={styles.times}>
        {best.map((slot) => (
          <TimeButton
            key={slot.start}
            slot={slot}
            isChosen={slot.start === chosen?.start}
            onChoose={onChoose}
            withDay
          />
        ))}
      </div>
    </div>
  );
}
