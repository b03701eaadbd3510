import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handIn } from '../../application/preparation/hand-in';
import { answersIn } from '../../domain/concept/progress';
import { useAnswering } from '../../parts/questions/answering';
import { useWritten } from '../../parts/saving/open-autosave';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { ConfirmDialog } from './confirm-dialog';
import { usePreparing } from './preparing';
import { useSharing } from './use-sharing';
import { smallTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  button: {
    whiteSpace: 'nowrap',
    ...smallTouch,
  },
});

/** The page's one primary button: there as long as something is not shared yet. */
export function ShareButton() {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const { preparation, form, other } = usePreparing();
  const context = useAnswering();
  const { conversation, party, autosave } = preparation;
  const { sharedAt, isChanged, mayShare, renew } = useSharing();
  const [isAsking, setAsking] = useState(false);
  const isAgain = sharedAt !== undefined;
  const count = useWritten(({ fields }) => answersIn(form, fields, context));

  const share = async () => {
    await autosave.flush();
    const outcome = await handIn(workplace, conversation, party, autosave.state().fields);
    if (outcome.ok) await renew();
    return outcome;
  };

  const isOffered = mayShare && (!isAgain || isChanged);
  return (
    <>
      {isOffered && (
        <Button appearance="primary" className={styles.button} onClick={() => setAsking(true)}>
          {t(isAgain ? 'preparation.share.again' : 'preparation.share.action', { other })}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t(isAgain ? 'preparation.share.titleAgain' : 'preparation.share.title', { other })}
        text={`${count === 0 ? t('preparation.share.countZero') : t('preparation.share.count', { count })} ${t('preparation.share.rest')}`}
        confirm={t('preparation.share.now')}
        confirming={t('preparation.share.sharing')}
        refuse={t('preparation.share.notYet')}
        onConfirm={share}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
