import { populationKey, type Member } from '../../domain/round/members';
import type { RoundSettings } from '../../domain/round/round';
import type { CustodianSite, FieldValues, ItemAddress, NewItem, SiteList } from '../ports/custodian-site';
import { spread } from '../../storage/json-columns';
import { done, refuse } from './set-up-failure';

/**
 * Writes who is in a round by its departments. Only the custodian's app may read departments and leaders of others; an
 * employee who is in the population already stays where the MUS administrator has put them.
 */
export async function expandDepartments(
  site: CustodianSite,
  list: SiteList,
  round: RoundSettings,
  population: readonly Member[],
): Promise<void> {
  if (round.population.kind !== 'departments' || round.population.departments.length === 0) return;
  const known = new Set(population.map(({ employmentNumber }) => employmentNumber));
  const missing = (await done(site.employeesIn(round.population.departments))).filter(
    ({ employmentNumber }) => !known.has(employmentNumber),
  );
  if (missing.length === 0) return;
  const items = await done(site.items(list.id, ['PopulationKey']));
  const listId = list.id;
  const [updates, additions]: [(ItemAddress & { fields: FieldValues })[], NewItem[]] = [[], []];
  for (const leaderId of new Set(missing.map((member) => member.leaderId))) {
    const key = populationKey(round.key, leaderId);
    const members = [...population, ...missing].filter((member) => member.leaderId === leaderId);
    const fields = spread('PopulationJson', JSON.stringify(members)) ?? refuse({ code: 'too-long' });
    const standing = items.find((item) => item.fields['PopulationKey'] === key);
    const about = { Title: round.name, PopulationKey: key, RoundKey: round.key, LeaderObjectId: leaderId };
    if (standing) updates.push({ listId, itemId: standing.id, fields });
    else additions.push({ listId, kind: 'item', fields: { ...about, ...fields } });
  }
  await done(site.updateItems(updates));
  await done(site.createItems(additions));
}
