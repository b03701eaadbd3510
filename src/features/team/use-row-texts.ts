import { useTranslation } from 'react-i18next';
import { isUnsent, type LeaderConversation } from '../../application/conversation/seen-conversation';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { openGoalsOf } from '../../domain/plan/plan-facts';
import type { Deadline } from '../../domain/conversation/next-step';
import { firstName } from '../../ui/first-name';
import { useDays } from '../../parts/workplace/use-days';
import { useWorkplace } from '../../parts/workplace/workplace-context';
import { useRowActions, type RowAction } from './use-row-actions';

export interface RowTexts {
  readonly next: string;
  readonly deadline?: string;
  readonly actions: readonly RowAction[];
}

/** What a row of Mit team says (T23–T28). */
export function useRowTexts(conversation: LeaderConversation): RowTexts {
  const { t } = useTranslation();
  const { day, clock, meeting, distance } = useDays();
  const now = useWorkplace().now();
  const actions = useRowActions(conversation, now);
  const { item, booking, course, step, round, signatures } = conversation;
  const short = { short: true } as const;
  const plain = { weekday: 'never' } as const;
  const by = ({ kind, date }: Deadline) =>
    kind === 'today' ? t('conversation.deadline.today').toLocaleLowerCase('da') : day(date, plain);
  const heldAt = item.records.leader.heldAt ?? booking?.start;

  const next = t(`conversation.team.steps.${stepKey(conversation)}`, {
    employee: firstName(item.names.employee),
    since: step.since ? day(step.since, plain) : '',
    date: step.deadline ? by(step.deadline) : '',
    proposed: booking?.proposed ? meeting(booking.proposed.start, short) : '',
    meeting: heldAt ? day(copenhagenDateOf(heldAt), plain) : '',
    count: openGoalsOf(item.plan.fields).length,
  });

  const deadline = (): string | undefined => {
    const { code } = step;
    const since = step.since ? day(step.since, { ...short, ...plain }) : '';
    switch (code) {
      case 'wait-for-shell':
      case 'nothing':
        return undefined;
      case 'end-conversation':
      case 'send-plan':
        if (!step.deadline) return undefined;
        return step.deadline.kind === 'late'
          ? distance(step.deadline)
          : t('conversation.deadline.by', { day: day(step.deadline.date, short) });
      case 'sign':
        return signatures.employee === 'valid'
          ? t('conversation.team.signedOn', { day: since })
          : t('conversation.team.sentOn', { day: since });
      case 'employee-signs':
        return t('conversation.team.sentOn', { day: since });
      case 'await-filing':
        return t('conversation.team.signedOn', { day: since });
      case 'follow-up':
        return step.deadline
          ? t('conversation.team.followUpOn', { day: day(step.deadline.date, { ...short, ...plain }) })
          : undefined;
    }
    if (booking === undefined || course.declined) {
      return t('conversation.team.roundEnds', { day: day(round.ends, plain) });
    }
    return t('conversation.team.meetingAt', {
      day: day(copenhagenDateOf(booking.start), { ...short, ...plain }),
      time: clock(booking.start),
    });
  };
  const when = deadline();
  return { next, actions, ...(when !== undefined && { deadline: when }) };
}

/** The step's text; some steps have two, by what the employee has done. */
function stepKey(conversation: LeaderConversation) {
  const { item, step, signatures } = conversation;
  const { employee, leader } = item.sheets;
  const haveBothShared = employee?.handedInAt !== undefined && leader?.handedInAt !== undefined;
  if (step.code === 'sign' && signatures.employee !== 'valid') return 'sign-first';
  if (step.code === 'hold-conversation' && haveBothShared) return 'hold-shared';
  if (step.code === 'await-conversation' && haveBothShared) return 'shared';
  if (step.code === 'find-time' && isUnsent(conversation)) return 'not-sent';
  return step.code;
}
