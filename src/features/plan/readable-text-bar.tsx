import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rewriteProjections } from '../../application/plan/mark-plan';
import { textDiffers } from '../../application/plan/projections';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useWorkplace } from '../../parts/workplace/workplace-context';

const useStyles = makeStyles({ bar: { marginBottom: '16px' } });

/** Somebody has changed the readable text in SharePoint past the plan: it is told, and the text is written anew. */
export function ReadableTextBar({ live }: { readonly live: LivePlan }) {
  const { conversation, autosave, saving } = live;
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  // Only what stood there at the opening: from then on the page itself writes text and plan together.
  const [changed] = useState(() =>
    // What is not saved yet is in no text either.
    saving.saving === 'saved' && textDiffers(conversation) ? conversation : undefined,
  );

  useEffect(() => {
    if (changed) void rewriteProjections(workplace, changed).then(() => autosave.refresh());
  }, [changed, workplace, autosave]);

  if (!changed) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{t('plan.textDiffered')}</MessageBarBody>
    </MessageBar>
  );
}
