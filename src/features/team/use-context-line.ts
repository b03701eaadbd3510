import { useTranslation } from 'react-i18next';
import type { TeamConversations } from '../../application/conversation/team-conversations';
import { useDays } from '../../parts/workplace/use-days';

/** The line below the title: the round and how far it is, or that there is none. */
export function useContextLine(teamSize: number, team: TeamConversations | undefined): string {
  const { t } = useTranslation();
  const { period } = useDays();
  const { round, conversations = [] } = team ?? {};
  if (team === undefined) return t('myTeam.count', { count: teamSize });
  if (round === undefined) return `${t('myTeam.count', { count: teamSize })} · ${t('myTeam.noRound')}`;
  // Nobody's conversation is locked yet, so there is nothing to count.
  if (conversations.length === 0) return t('myTeam.count', { count: teamSize });
  const held = conversations.filter(({ course }) =>
    course.steps.some(({ step, state }) => step === 'conversation' && state === 'done'),
  );
  return t('conversation.team.context', {
    round: round.key.slice(0, 4),
    period: period(round.begins, round.ends),
    held: held.length,
    all: conversations.length,
  });
}
