import { success } from '../../domain/base/result';
import type { RoundSettings } from '../../domain/round/round';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { TeamItem } from '../ports/proposed-teams';

export interface AskedTeam {
  readonly round: RoundSettings;
  readonly item: TeamItem;
}

/** The teams that a leader is asked about, one a round, the newest first. */
export async function myTeams(
  { conversations, proposedTeams }: Workplace,
  leaderId: string,
): Outcome<readonly AskedTeam[]> {
  const rounds = await conversations.openRounds();
  if (!rounds.ok) return rounds;
  const items = await proposedTeams.ofLeader(leaderId, rounds.value);
  if (!items.ok) return items;
  return success(
    rounds.value.flatMap(({ settings }) => {
      const item = items.value.find(({ team }) => team.roundKey === settings.key);
      return item ? [{ round: settings, item }] : [];
    }),
  );
}
