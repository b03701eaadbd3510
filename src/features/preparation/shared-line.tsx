import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withdrawHandIn } from '../../application/preparation/hand-in';
import { useDays } from '../../parts/workplace/use-days';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { ConfirmDialog } from './confirm-dialog';
import { usePreparing } from './preparing';
import { useSharing } from './use-sharing';
import { smallTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  button: smallTouch,
});

/** T06, what was corrected since, and the way back as long as there is one. */
export function SharedLine() {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const { meeting } = useDays();
  const { preparation, other } = usePreparing();
  const { conversation, party } = preparation;
  const { sharedAt, isChanged, isBegun, renew } = useSharing();
  const [isAsking, setAsking] = useState(false);
  const [isWithdrawn, setWithdrawn] = useState(false);

  const withdraw = async () => {
    const outcome = await withdrawHandIn(workplace, conversation, party);
    if (outcome.ok) {
      setWithdrawn(true);
      await renew();
    }
    return outcome;
  };
  const text = (): string | undefined => {
    if (sharedAt === undefined) return isWithdrawn ? t('preparation.share.withdrawn') : undefined;
    if (isBegun) return t('preparation.share.begun');
    if (isChanged) return t('preparation.share.changed', { other, time: meeting(sharedAt) });
    const { booking, course } = conversation;
    return booking && !course.declined
      ? t('preparation.share.done', { time: meeting(booking.start) })
      : t('preparation.share.doneNoTime');
  };
  const words = text();
  return (
    <>
      {words !== undefined && (
        <MessageBar
          intent={isChanged && !isBegun ? 'warning' : sharedAt === undefined || isBegun ? 'info' : 'success'}
          layout="multiline"
          role="status"
        >
          <MessageBarBody>{words}</MessageBarBody>
          {sharedAt !== undefined && !isBegun && (
            <MessageBarActions>
              <Button className={styles.button} onClick={() => setAsking(true)}>
                {t('preparation.share.withdraw')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('preparation.share.withdrawTitle')}
        text={t('preparation.share.withdrawText', { other })}
        confirm={t('preparation.share.withdrawNow')}
        confirming={t('preparation.share.withdrawing')}
        refuse={t('preparation.share.keepShared')}
        onConfirm={withdraw}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
