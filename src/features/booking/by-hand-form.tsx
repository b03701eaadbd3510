import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { spanOf } from '../../domain/booking/alternatives';
import { useDays } from '../../parts/workplace/use-days';
import type { BookingActions } from './use-booking';
import { Heading } from '../../ui/heading';
import { DateField } from '../../ui/date-field';
import { narrowest, wideTouch } from '../../ui/narrow';
import { TimeField } from '../../ui/time-field';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', justifyItems: 'start' },
  fields: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
  date: { width: '260px', [narrowest]: { width: '100%' } },
  time: { width: '120px' },
  small: { color: tokens.colorNeutralForeground2 },
  button: wideTouch,
});

export interface ByHandFormProps {
  readonly minutes: number;
  readonly employee: string;
  readonly actions: BookingActions;
  /** The employee has no calendar in which a time could be looked for. */
  readonly isOnlyWay: boolean;
}

/** A time that the two have agreed on themselves. */
export function ByHandForm({ minutes, employee, actions, isOnlyWay }: ByHandFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { today } = useDays();
  const [isOpen, setOpen] = useState(isOnlyWay);
  const [date, setDate] = useState('');
  const [from, setFrom] = useState('');
  const [isMissing, setMissing] = useState(false);
  const take = () => {
    const isWhole = date !== '' && from !== '';
    setMissing(!isWhole);
    if (isWhole) void actions.take(spanOf(date, from, minutes), true);
  };

  if (!isOpen) {
    return (
      <Link as="button" onClick={() => setOpen(true)}>
        {t('booking.byHand.title')}
      </Link>
    );
  }
  return (
    <div className={styles.form}>
      <Heading level={2}>{t('booking.byHand.title')}</Heading>
      <Text className={styles.small}>
        {isOnlyWay ? t('booking.byHand.noMailbox', { employee }) : t('booking.byHand.explanation')}
      </Text>
      <div className={styles.fields}>
        <DateField
          label={t('booking.byHand.date')}
          className={styles.date}
          value={date}
          onChange={setDate}
          today={today}
        />
        <TimeField
          label={t('booking.byHand.from')}
          className={styles.time}
          value={from}
          onChange={setFrom}
          {...(isMissing && { validationState: 'error', validationMessage: t('booking.byHand.missing') })}
        />
      </div>
      <Button
        appearance={isOnlyWay ? 'primary' : 'secondary'}
        className={styles.button}
        disabledFocusable={actions.isBusy}
        onClick={take}
      >
        {t('booking.byHand.take')}
      </Button>
    </div>
  );
}
