import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

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
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('rounds.open.title', { round })}</DialogTitle>
          <DialogContent>
            <ul className={styles.steps}>
              {(['leaders', 'before', 'after', 'fixed'] as const).map((step) => (
                <li key={step}>{t(`rounds.open.${step}`)}</li>
              ))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('rounds.open.notYet')}</Button>
            <Button appearance="primary" onClick={onOpen}>
              {t('rounds.open.confirm')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
