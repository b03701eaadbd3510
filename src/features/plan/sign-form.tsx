import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { PlanFailure } from '../../application/plan/plan-failure';
import { signPlan } from '../../application/plan/sign-plan';
import type { Signature } from '../../domain/conversation/sheet';
import { Card } from '../../ui/card';
import { GrowingTextarea } from '../../ui/growing-textarea';
import { Heading } from '../../ui/heading';
import { narrowest, touch } from '../../ui/narrow';
import { PlanProblem } from '../../parts/plan/plan-problem';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import { useWorkplace } from '../../parts/workplace/workplace-context';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', justifyItems: 'stretch' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  choice: touch,
  button: { justifySelf: 'start', [narrowest]: { justifySelf: 'stretch', minHeight: '44px' } },
  print: { '@media print': { display: 'none' } },
});

export const SIGNING = 'underskriv';

export interface SignFormProps {
  readonly conversation: Conversation;
  readonly live: LivePlan;
  /** The first name of the other. */
  readonly other: string;
  readonly onSigned: () => void;
}

/** One signs after the text, as agreed or as read with remarks; nothing is chosen beforehand (T58–T60). */
export function SignForm({ conversation, live, other, onSigned }: SignFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const [stance, setStance] = useState<Signature['stance']>();
  const [comment, setComment] = useState('');
  const [isUnchosen, setUnchosen] = useState(false);
  const [isSigning, setSigning] = useState(false);
  const [problem, setProblem] = useState<PlanFailure>();
  const isAgain = conversation.signatures[conversation.party] !== 'none';

  const sign = async () => {
    if (stance === undefined) {
      setUnchosen(true);
      return;
    }
    setSigning(true);
    const shown = live.shown();
    await live.autosave.flush();
    const signed = await signPlan(workplace, shown, shown.party, { stance, comment });
    setSigning(false);
    if (!signed.ok) {
      setProblem(signed.failure);
      await live.autosave.refresh();
      return;
    }
    setProblem(undefined);
    await live.autosave.refresh();
    onSigned();
    await renew();
  };

  return (
    <section id={SIGNING} tabIndex={-1} aria-labelledby="sign-title" className={styles.print}>
      <Card>
        <div className={styles.form}>
          <div>
            <Heading level={2} id="sign-title">
              {t(isAgain ? 'plan.sign.again' : 'plan.sign.title')}
            </Heading>
            <Text size={200} className={styles.quiet}>
              {t('plan.sign.covers')}
            </Text>
          </div>
          <Field
            label={t('plan.sign.stance')}
            {...(isUnchosen && { validationMessage: t('plan.sign.choose') })}
          >
            <RadioGroup
              value={stance ?? ''}
              onChange={(_, { value }) => {
                setStance(value as Signature['stance']);
                setUnchosen(false);
              }}
            >
              <Radio className={styles.choice} value="agreed" label={t('plan.sign.agreed')} />
              <Radio className={styles.choice} value="remarks" label={t('plan.sign.remarks')} />
            </RadioGroup>
          </Field>
          <Field label={t('plan.sign.comment')} hint={t('plan.sign.readers', { other })}>
            <GrowingTextarea value={comment} onType={setComment} minimumRows={2} />
          </Field>
          {problem && <PlanProblem problem={problem} onRetry={() => void sign()} />}
          <Button
            appearance="primary"
            className={styles.button}
            disabledFocusable={isSigning}
            onClick={() => void sign()}
          >
            {t(isAgain ? 'plan.sign.actionAgain' : 'plan.sign.action')}
          </Button>
        </div>
      </Card>
    </section>
  );
}
