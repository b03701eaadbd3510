import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

export interface CancelDialogProps {
  readonly isOpen: boolean;
  readonly employee: string;
  readonly time: string;
  readonly onClose: () => void;
  readonly onCancel: () => void;
}

export function CancelDialog({ isOpen, employee, time, onClose, onCancel }: CancelDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('booking.cancelTitle', { employee })}</DialogTitle>
          <DialogContent>{t('booking.cancelText', { employee, time })}</DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('booking.keep')}</Button>
            <Button appearance="primary" onClick={onCancel}>
              {t('booking.cancelNow')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
