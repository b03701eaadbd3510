import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { TimeQuestion } from '../../application/booking/find-times';
import { shortageOf, type WayOut } from '../../application/booking/ways-out';
import { useDays } from '../workplace/use-days';
import { wideTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '8px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: wideTouch,
});

export interface ShortageProps {
  readonly question: TimeQuestion;
  readonly minutes: number;
  readonly hasNone: boolean;
  readonly ways: readonly WayOut[];
  readonly onTake: (way: WayOut) => void;
}

/** Why there is no time, and what would give some: a button each (T30, T31). */
export function Shortage({ question, minutes, hasNone, ways, onTake }: ShortageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const { period, noticeDays } = question.request;
  const shortage = shortageOf(question);
  const wordsOf = (way: WayOut): string => {
    switch (way.kind) {
      case 'shorter':
        return t('booking.shorter', { length: way.lengthMinutes, count: way.times });
      case 'afterRound':
        return t('booking.ways.afterRound', { week: way.week.week, count: way.times });
      case 'notice':
      case 'lunch':
        return t(`booking.ways.${way.kind}`, { count: way.times });
    }
  };
  return (
    <div className={styles.parts}>
      {hasNone && (
        <Text>
          {shortage === 'none-in-common'
            ? t('booking.none', { count: minutes })
            : t(`booking.shortage.${shortage}`, { day: day(period.ends), count: noticeDays })}
        </Text>
      )}
      {ways.length > 0 && (
        <div role="group" aria-label={t('booking.ways.title')} className={styles.ways}>
          {ways.map((way) => (
            <Button key={way.kind} className={styles.button} onClick={() => onTake(way)}>
              {wordsOf(way)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
