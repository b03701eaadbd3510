import { done, inSteps } from '../base/steps';
import type { RoundSettings } from '../../domain/round/round';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { TeamItem } from '../ports/proposed-teams';

export interface AskedTeam {
  readonly round: RoundSettings;
  readonly item: TeamItem;
}

/** The teams that a leader is asked about, one a round, the newest first. */
export function myTeams(
  { conversations, proposedTeams }: Workplace,
  leaderId: string,
): Outcome<readonly AskedTeam[]> {
  return inSteps(async () => {
    const rounds = await done(conversations.openRounds());
    const items = await done(proposedTeams.ofLeader(leaderId, rounds));
    return rounds.flatMap(({ settings }) => {
      const item = items.find(({ team }) => team.roundKey === settings.key);
      return item ? [{ round: settings, item }] : [];
    });
  });
}
