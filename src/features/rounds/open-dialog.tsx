import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { QuestionDialog } from '../../ui/question-dialog';

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '8px' },
});

export interface OpenDialogProps {
  readonly round: string;
  readonly onClose: () => void;
  readonly onOpen: () => void;
}

/** What happens when a round is opened, in its order. */
export function OpenDialog({ round, onClose, onOpen }: OpenDialogProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <QuestionDialog
      isOpen
      title={t('rounds.open.title', { round })}
      primary={t('rounds.open.confirm')}
      onPrimary={onOpen}
      other={t('rounds.open.notYet')}
      onClose={onClose}
    >
      <ul className={styles.steps}>
        {(['leaders', 'before', 'after', 'fixed'] as const).map((step) => (
          <li key={step}>{t(`rounds.open.${step}`)}</li>
        ))}
      </ul>
    </QuestionDialog>
  );
}
