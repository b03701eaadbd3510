import { Button, makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { sendPlan } from '../../application/plan/mark-plan';
import type { PlanFailure } from '../../application/plan/plan-failure';
import { missingIn } from '../../domain/plan/missing';
import { planOf, type AnyRow } from '../../domain/plan/plan';
import { rowKinds } from '../../domain/plan/rows';
import { firstName } from '../../ui/first-name';
import { QuestionDialog } from '../../ui/question-dialog';
import { useRenewConversations } from '../conversation/use-conversations';
import { useLocalText } from '../questions/local-text';
import { useWritten } from '../saving/open-autosave';
import { useWorkplace } from '../workplace/workplace-context';
import { usePlanWriting } from './plan-writing';
import { PlanProblem } from './plan-problem';
import type { LivePlan } from './use-live-plan';
import { useRowName } from './use-row-name';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
});

export interface SendPlanProps {
  readonly conversation: LeaderConversation;
  readonly live: LivePlan;
  readonly onSent: () => void;
}

/** The leader sends the plan; what it lacks is told first and hinders nothing (T55–T57). */
export function SendPlan({ conversation, live, onSent }: SendPlanProps) {
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const [isAsked, setAsked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<PlanFailure>();
  const employee = firstName(conversation.item.names.employee);

  const send = async () => {
    setSending(true);
    await live.autosave.flush();
    const sent = await sendPlan(workplace, conversation);
    setSending(false);
    if (!sent.ok) {
      setProblem(sent.failure);
      return;
    }
    await live.autosave.refresh();
    setProblem(undefined);
    setAsked(false);
    await renew();
    onSent();
  };

  return (
    <>
      <Button appearance="primary" onClick={() => setAsked(true)}>
        {t('plan.send.action', { employee })}
      </Button>
      <QuestionDialog
        isOpen={isAsked}
        title={t('plan.send.title', { employee })}
        primary={t('plan.send.confirm')}
        onPrimary={() => void send()}
        other={t('plan.send.cancel')}
        onClose={() => setAsked(false)}
        isBusy={isSending}
      >
        <Text>{t('plan.send.what', { employee })}</Text>
        <Lacking />
        {problem && <PlanProblem problem={problem} onRetry={() => void send()} />}
      </QuestionDialog>
    </>
  );
}

/** T56: which rows lack what, that there is no goal, that there is no date. */
function Lacking() {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const nameOf = useRowName();
  const { choices } = usePlanWriting();
  const fields = useWritten((state) => state.fields);
  const plan = planOf(fields);
  const lacking = rowKinds
    .flatMap((kind) =>
      plan.rows[kind].map((row: AnyRow) => ({
        id: `${kind}.${row.id}`,
        name: nameOf(kind, row),
        missing: missingIn(kind, row, choices),
      })),
    )
    .filter(({ missing }) => missing.length > 0);
  return (
    <>
      {plan.rows.goal.length === 0 && <Warning>{t('plan.send.noGoals')}</Warning>}
      {lacking.length > 0 && (
        <>
          <Warning>{t('plan.send.missing', { count: lacking.length })}</Warning>
          <ul className={styles.list}>
            {lacking.map(({ id, name, missing }) => (
              <li key={id}>
                {t('plan.send.missingIn', {
                  row: name,
                  what: missing.map(({ lack }) => say(lack)).join(', '),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.followUpOn === undefined && <Warning>{t('plan.send.noFollowUp')}</Warning>}
    </>
  );
}

function Warning({ children }: { readonly children: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
