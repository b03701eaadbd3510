import { mergeTeam, proposeTeams, type Team } from '../../domain/round/team';
import { teamCardKey, type TeamCard } from '../../storage/card';
import { STORAGE_FORMAT } from '../../storage/format';
import { spread } from '../../storage/json-columns';
import { cardsList, teamsList } from '../../storage/list-definitions';
import type { CustodianSite, FieldValues } from '../ports/custodian-site';
import type { RoundPlan } from './plan-round';
import type { Entry } from './register-all';
import { done, refuse } from './set-up-failure';

/** A team for each leader whom the population knows, as it proposes it. */
export function teamEntries(plan: RoundPlan): Entry<TeamCard>[] {
  const { round, lists } = plan;
  const cards = lists.get(cardsList(round.key, 1).name)!.id;
  const teams = lists.get(teamsList(round.key).name)!.id;
  return proposeTeams(plan.population, round.key).map((team) => {
    const { leaderId } = team;
    const kept = plan.teamCards.get(leaderId);
    const hints = { LeaderObjectId: leaderId };
    const fields = { Title: round.key, ...hints, ...teamFields(team) };
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

/**
 * Brings the standing teams to what the population has come to be. A team that its leader has changed since it was read
 * is left to the next run, so that no confirmation is written over.
 */
export async function mergeTeams(
  site: CustodianSite,
  { round, population, teams, lists }: RoundPlan,
): Promise<void> {
  const listId = lists.get(teamsList(round.key).name)!.id;
  const updates = [...teams.values()].flatMap(({ item, team }) => {
    const merged = team && mergeTeam(team, population);
    if (merged === undefined || merged === team) return [];
    return [{ listId, itemId: item.id, etag: item.etag, fields: teamFields(merged) }];
  });
  await done(site.updateItems(updates));
}

/** The columns that hold a team. */
export const teamFields = (team: Team): FieldValues =>
  spread('TeamJson', JSON.stringify(team)) ?? refuse({ code: 'too-long' });
