import { success } from '../../domain/result';
import type { RoundSettings } from '../../domain/round';
import type { Outcome } from '../outcome';
import type { Workplace } from '../workplace';
import type { TeamItem } from './teams';

export interface AskedTeam {
  readonly round: RoundSettings;
  readonly item: TeamItem;
}

/** The teams that a leader is asked about, one a round, the newest first. */
export async function myTeams(
  { conversations, teams }: Workplace,
  leaderId: string,
): Outcome<readonly AskedTeam[]> {
  const rounds = await conversations.openRounds();
  if (!rounds.ok) return rounds;
  const items = await teams.ofLeader(leaderId, rounds.value);
  if (!items.ok) return items;
  return success(
    rounds.value.flatMap(({ settings }) => {
      const item = items.value.find(({ team }) => team.roundKey === settings.key);
      return item ? [{ round: settings, item }] : [];
    }),
  );
}
