import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/booking/conversation';
import { copenhagenDateOf } from '../../domain/calendar-dates';
import type { Deadline } from '../../domain/next-step';
import { firstName } from '../../ui/first-name';
import { useDays } from '../../ui/use-days';
import { useWorkplace } from '../../ui/workplace-context';

export interface RowTexts {
  readonly next: string;
  readonly deadline?: string;
  /** Words that the button says; quiet where nothing is asked of the leader. */
  readonly action?: { readonly words: string; readonly isQuiet: boolean };
}

/** What a row of Mit team says (T23–T28). */
export function useRowTexts({ item, booking, course, step, round }: LeaderConversation): RowTexts {
  const { t } = useTranslation();
  const { day, clock, meeting } = useDays();
  const now = useWorkplace().now();
  const { code } = step;
  const short = { short: true } as const;
  const plain = { weekday: 'never' } as const;
  const by = ({ kind, date }: Deadline) =>
    kind === 'today' ? t('conversation.deadline.today').toLocaleLowerCase('da') : day(date, plain);
  const next = t(`conversation.team.steps.${code}`, {
    employee: firstName(item.employeeName),
    since: step.since ? day(step.since, plain) : '',
    date: step.deadline ? by(step.deadline) : '',
    proposed: booking?.proposed ? meeting(booking.proposed.start, short) : '',
    meeting: booking ? day(copenhagenDateOf(booking.start), plain) : '',
  });

  if (code === 'wait-for-shell') return { next };
  if (booking === undefined || course.declined) {
    const deadline = t('conversation.team.roundEnds', { day: day(round.ends, plain) });
    const asked = code === 'find-new-time' || code === 'answer-proposal' ? code : 'find-time';
    return { next, deadline, action: { words: t(`conversation.team.actions.${asked}`), isQuiet: false } };
  }
  const deadline = t('conversation.team.meetingAt', {
    day: day(copenhagenDateOf(booking.start), { ...short, ...plain }),
    time: clock(booking.start),
  });
  if (booking.start <= now) return { next, deadline };
  const asked = code === 'answer-proposal' ? code : 'change';
  return {
    next,
    deadline,
    action: { words: t(`conversation.team.actions.${asked}`), isQuiet: asked === 'change' },
  };
}
