import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowField } from '../../domain/concept/field-keys';
import type { Goal } from '../../domain/plan/plan';
import { useLocalText } from '../../parts/questions/local-text';
import { OtherWrites } from '../../parts/plan/other-writes';
import { PlanField } from '../../parts/plan/plan-field';
import { usePlanWriting } from '../../parts/plan/plan-writing';
import { useRowWords } from '../../parts/plan/row-words';
import { StatusCards, statusText } from '../../parts/questions/status-cards';
import { Detail, Details } from './detail';

const useStyles = makeStyles({
  open: { display: 'grid', gap: '12px', marginTop: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: {
    marginTop: '8px',
    justifySelf: 'start',
    '@container shell (max-width: 479px)': { minHeight: '44px' },
  },
  noPrint: { '@media print': { display: 'none' } },
});

/** What is filled in through the year: status and effect. No signature covers them. */
export function LaterFields({ goal }: { readonly goal: Goal }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { concept, type } = usePlanWriting();
  const { goalName } = useRowWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const status = concept.statusScale.find(({ value }) => value === goal.status);
  const statusKey = rowField('goal', goal.id, 'status');
  const effectKey = rowField('goal', goal.id, 'effect');

  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) {
    return (
      <>
        <Details>
          <Detail
            label={t('plan.goal.status')}
            parts={[{ text: status ? statusText(status.value, say(status.name)) : '' }]}
          />
          <Detail label={t('plan.goal.effect')} parts={[{ text: goal.effect }]} />
        </Details>
        <OtherWrites keys={[statusKey, effectKey]} />
        <Button
          ref={button}
          size="small"
          className={mergeClasses(styles.button, styles.noPrint)}
          aria-label={t('plan.later.change', { what: goalName(goal) })}
          onClick={() => setOpen(true)}
        >
          {t('plan.later.changeShort')}
        </Button>
      </>
    );
  }
  return (
    <div className={styles.open}>
      <StatusCards
        scale={concept.statusScale}
        value={goal.status || undefined}
        aria-label={`${t('plan.goal.status')}, ${goalName(goal)}`}
        onChoose={(value) => type(statusKey, value)}
      />
      <PlanField fieldKey={effectKey} label={t('plan.later.effect')} kind="text" />
      <Text size={200} className={styles.quiet}>
        {t('plan.later.explanation')}
      </Text>
      <Button size="small" className={styles.button} onClick={() => setOpen(false)}>
        {t('plan.edit.done')}
      </Button>
    </div>
  );
}
