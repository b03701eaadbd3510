import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { Instant } from '../../domain/time/calendar-dates';
import { findTimeAddress, planAddress } from '../../ui/addresses';
import { stepAddress } from '../../parts/conversation/step-address';

export interface RowAction {
  /** What the button says. */
  readonly words: string;
  /** Nothing is asked of the leader by it. */
  readonly isQuiet: boolean;
  readonly address: string;
}

/** What differs from the calendar comes first, then the page of the next step. */
export function useRowActions(conversation: LeaderConversation, now: Instant): readonly RowAction[] {
  const { t } = useTranslation();
  const steps = useStepActions(conversation, now);
  const address = findTimeAddress(conversation.item.key);
  const isLedThere = steps.some((step) => step.address === address && !step.isQuiet);
  if (conversation.disagreements.length === 0 || isLedThere) return steps;
  const rest = steps.filter((step) => step.address !== address);
  return [{ words: t('disagreements.see'), address, isQuiet: false }, ...rest];
}

/** The page of the next step first; before the conversation the time can be changed as well. */
function useStepActions(conversation: LeaderConversation, now: Instant): readonly RowAction[] {
  const { t } = useTranslation();
  const { item, step, booking, course } = conversation;
  const { code } = step;
  const action = (
    words: Parameters<typeof actionKey>[0],
    isQuiet = false,
    address = stepAddress(conversation),
  ): RowAction => ({ words: t(actionKey(words)), address, isQuiet });
  const isAhead = booking !== undefined && !course.declined && booking.start > now;
  const change = isAhead ? [action('change', true, findTimeAddress(item.key))] : [];

  switch (code) {
    case 'wait-for-shell':
      return [];
    case 'find-time':
    case 'find-new-time':
    case 'answer-proposal':
      return [action(code)];
    case 'prepare':
      return [action('prepare'), ...change];
    case 'employee-prepares':
    case 'await-conversation':
      return [action('prepare', true), ...change];
    case 'hold-conversation':
    case 'end-conversation':
      return [action(code)];
    case 'send-plan':
    case 'sign':
      return [action(code)];
    case 'follow-up':
      return [action(code, true), action('plan', true, planAddress(item.key))];
    case 'employee-signs':
    case 'await-filing':
    case 'nothing':
      return [action('plan', true)];
  }
}

const actionKey = (
  action:
    | 'find-time'
    | 'find-new-time'
    | 'answer-proposal'
    | 'change'
    | 'prepare'
    | 'hold-conversation'
    | 'end-conversation'
    | 'send-plan'
    | 'sign'
    | 'plan'
    | 'follow-up',
) => `conversation.team.actions.${action}` as const;
