import { proposeTeams, type Team } from '../../domain/round/team';
import { teamCardKey, type TeamCard } from '../../storage/card';
import { STORAGE_FORMAT } from '../../storage/format';
import { spread } from '../../storage/json-columns';
import { cardsList, teamsList } from '../../storage/list-definitions';
import type { FieldValues } from '../ports/custodian-site';
import type { RoundPlan } from './plan-round';
import type { Entry } from './register-all';
import { refuse } from './set-up-failure';

/** A team for each leader whom the population knows, as it proposes it. */
export function teamEntries(plan: RoundPlan, now: string): Entry<TeamCard>[] {
  const { round, lists } = plan;
  const cards = lists.get(cardsList(round.key, 1).name)!.id;
  const teams = lists.get(teamsList(round.key).name)!.id;
  return proposeTeams(plan.population, round.key).map((team) => {
    const { leaderId } = team;
    const kept = plan.teamCards.get(leaderId);
    const hints = { LeaderObjectId: leaderId };
    const fields = { Title: round.key, ...hints, VerifiedAt: now, ...teamFields(team) };
    return {
      ...{
        key: teamCardKey(round.key, leaderId),
        hints,
        itemId: kept?.itemId,
        listId: kept?.listId ?? cards,
      },
      card: kept?.card ?? { format: STORAGE_FORMAT, roundKey: round.key, leaderId },
      parts: [
        {
          item: { listId: teams, kind: 'item', fields },
          placeIn: (card) => card.team,
          placed: (card, place) => ({ ...card, team: place }),
        },
      ],
    };
  });
}

/** The columns that hold a team. */
export const teamFields = (team: Team): FieldValues =>
  spread('TeamJson', JSON.stringify(team)) ?? refuse({ code: 'too-long' });
