import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../application/conversation/seen-conversation';
import type { EmployeeStepCode } from '../../domain/conversation/employee-next-step';
import type { LeaderStepCode } from '../../domain/conversation/leader-next-step';
import { useDays } from '../../parts/workplace/use-days';
import { firstName } from '../../ui/first-name';

/** What the button says where it leads to more than the conversation by itself. */
const ofEmployee = {
  'wait-for-time': 'outlook.openPreparation',
  'wait-for-new-time': 'outlook.openPreparation',
  prepare: 'outlook.openPreparation',
  sign: 'home.sign',
  'follow-up': 'home.followUp',
} as const satisfies Partial<Record<EmployeeStepCode, string>>;

const ofLeader = {
  'find-time': 'conversation.team.actions.find-time',
  'find-new-time': 'conversation.team.actions.find-new-time',
  'answer-proposal': 'conversation.team.actions.answer-proposal',
  'employee-prepares': 'outlook.openPreparation',
  prepare: 'outlook.openPreparation',
  'await-conversation': 'outlook.openPreparation',
  'hold-conversation': 'conversation.team.actions.hold-conversation',
  'end-conversation': 'conversation.team.actions.end-conversation',
  'send-plan': 'conversation.team.actions.send-plan',
  sign: 'conversation.team.actions.sign',
  'follow-up': 'conversation.team.actions.follow-up',
} as const satisfies Partial<Record<LeaderStepCode, string>>;

export interface StepWords {
  /** What is asked of the employee, or waited for; a leader has it in the tab. */
  readonly next?: string;
  readonly action: string;
}

/** What the next step is called, and the button that leads to it. */
export function useStepWords({ party, step, item, booking }: Conversation): StepWords {
  const { t } = useTranslation();
  const { meeting } = useDays();
  const words = party === 'employee' ? ofEmployee : ofLeader;
  const action = words[step.code as keyof typeof words] as (typeof ofEmployee)['prepare'] | undefined;
  return {
    action: t(action ?? 'outlook.openConversation'),
    ...(party === 'employee' && {
      next: t(`conversation.employeeSteps.${step.code}`, {
        leader: firstName(item.names.leader),
        time: booking ? meeting(booking.start) : '',
      }),
    }),
  };
}
