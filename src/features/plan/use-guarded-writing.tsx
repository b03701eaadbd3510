import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { Autosave } from '../../application/writing/autosave';
import type { FieldKey, Fields } from '../../domain/writing/fields';
import { isAgreed } from '../../domain/plan/agreed';
import { QuestionDialog } from '../../ui/question-dialog';

/** Asks before the first change that makes a signature void (T63); what follows changes nothing more of that. */
export function useGuardedWriting(
  autosave: Autosave,
  { signatures: { employee, leader }, item: { etag } }: Conversation,
): { readonly guarded: Autosave; readonly warning: ReactNode } {
  const { t } = useTranslation();
  const [pending, setPending] = useState<() => void>();
  // Until it is saved, the signatures stand as they stood.
  const [allowedFor, setAllowedFor] = useState<string>();
  const isAllowed = allowedFor === etag;
  const valid = [employee, leader].filter((state) => state === 'valid').length;
  const guarded = useMemo(() => {
    const guard = (keys: readonly FieldKey[], apply: () => void) => {
      if (valid > 0 && !isAllowed && keys.some(isAgreed)) setPending(() => apply);
      else apply();
    };
    return {
      ...autosave,
      type: (key: FieldKey, text: string) => guard([key], () => autosave.type(key, text)),
      change: (fields: Fields) => guard(Object.keys(fields), () => autosave.change(fields)),
      settle: (key: FieldKey, text: string) => guard([key], () => autosave.settle(key, text)),
    };
  }, [autosave, valid, isAllowed]);

  const close = () => setPending(undefined);
  const warning = (
    <QuestionDialog
      isAlert
      isOpen={pending !== undefined}
      title={t('plan.changed.warningTitle')}
      primary={t('plan.changed.keep')}
      onPrimary={close}
      other={t('plan.changed.anyway')}
      onOther={() => {
        setAllowedFor(etag);
        pending?.();
        close();
      }}
      onClose={close}
    >
      {t(valid > 1 ? 'plan.changed.warning' : 'plan.changed.warningOne')}
    </QuestionDialog>
  );
  return { guarded, warning };
}
