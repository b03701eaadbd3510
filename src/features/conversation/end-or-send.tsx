import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { endConversation } from '../../application/plan/mark-plan';
import type { PlanFailure } from '../../application/plan/plan-failure';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { planDeadline } from '../../domain/round/deadlines';
import { planAddress } from '../../ui/addresses';
import { firstName } from '../../ui/first-name';
import { QuestionDialog } from '../../ui/question-dialog';
import { PlanProblem } from '../../parts/plan/plan-problem';
import { SendPlan } from '../../parts/plan/send-plan';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useRenewConversations } from '../../parts/conversation/use-conversations';
import { useDays } from '../../parts/workplace/use-days';
import { useWorkplace } from '../../parts/workplace/workplace-context';

export interface EndOrSendProps {
  readonly conversation: LeaderConversation;
  readonly live: LivePlan;
}

/** The leader ends the conversation, and is then offered to send the plan (T55). */
export function EndOrSend({ conversation, live }: EndOrSendProps) {
  const { t } = useTranslation();
  const { day } = useDays();
  const [, navigate] = useLocation();
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const [isHeld, setHeld] = useState(conversation.item.records.leader.heldAt !== undefined);
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<PlanFailure>();
  const { item, round } = conversation;
  const employee = firstName(item.names.employee);

  const end = async () => {
    await live.autosave.flush();
    const ended = await endConversation(workplace, conversation);
    if (!ended.ok) {
      setProblem(ended.failure);
      return;
    }
    await live.autosave.refresh();
    setProblem(undefined);
    setAsked(false);
    setHeld(true);
    await renew();
  };

  if (item.records.leader.sentAt !== undefined) {
    return (
      <Button appearance="primary" onClick={() => navigate(planAddress(item.key))}>
        {t('meeting.openPlan')}
      </Button>
    );
  }
  return (
    <>
      {isHeld ? (
        <>
          <Text size={200} role="status">
            {t('meeting.ended')}
          </Text>
          <SendPlan conversation={conversation} live={live} onSent={() => navigate(planAddress(item.key))} />
        </>
      ) : (
        <Button appearance="primary" onClick={() => setAsked(true)}>
          {t('meeting.end')}
        </Button>
      )}
      <QuestionDialog
        isOpen={isAsked}
        title={t('meeting.endTitle')}
        primary={t('meeting.endConfirm')}
        onPrimary={() => void end()}
        other={t('meeting.endCancel')}
        onClose={() => setAsked(false)}
      >
        <Text>
          {t('meeting.endWhat', {
            employee,
            day: day(planDeadline(copenhagenDateOf(workplace.now()), round.deadlines)),
          })}
        </Text>
        {problem && <PlanProblem problem={problem} onRetry={() => void end()} />}
      </QuestionDialog>
    </>
  );
}
