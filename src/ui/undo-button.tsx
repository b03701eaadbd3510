import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes the focus over from what is gone. */
export function UndoButton({ onUndo }: { readonly onUndo: () => void }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} size="small" onClick={onUndo}>
      {t('writing.rows.undo')}
    </Button>
  );
}
