import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Slot } from '../../domain/booking/slots';
import { useDays } from '../../parts/workplace/use-days';
import { wideTouch } from '../../ui/narrow';
import type { BookingActions } from './use-booking';

const useStyles = makeStyles({
  decision: { display: 'grid', gap: '10px', justifyItems: 'start' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
  button: wideTouch,
});

export interface TakeTimeProps {
  readonly choice: Slot;
  readonly isBooked: boolean;
  readonly actions: BookingActions;
}

/** What an invitation shows (T36, T38), and the press that sends it. */
export function TakeTime({ choice, isBooked, actions }: TakeTimeProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { meetingSpan } = useDays();
  return (
    <div className={styles.decision}>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={actions.isBusy}
        onClick={() => void actions.take(choice)}
      >
        {t(isBooked ? 'booking.move' : 'booking.book', { time: meetingSpan(choice.start, choice.end) })}
      </Button>
      <Text size={200} className={styles.small}>
        {t('booking.invitation')} {t('booking.nothingConfidential')}
      </Text>
    </div>
  );
}
