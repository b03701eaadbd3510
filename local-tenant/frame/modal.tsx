import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { texts } from './texts';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    maxWidth: `calc(100vw - ${tokens.spacingHorizontalL})`,
    maxHeight: `calc(100dvh - ${tokens.spacingHorizontalL})`,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
});

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the focus in, gives it back, and closes with Esc. */
export function Modal({ title, onClose, children }: ModalProps) {
  const styles = useStyles();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} onCancel={onClose}>
      <div className={styles.header}>
        <Text as="h2" block id={titleId} size={500} weight="semibold" className={styles.title}>
          {title}
        </Text>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={texts.closeDialog}
          onClick={onClose}
        />
      </div>
      {children}
    </dialog>
  );
}
