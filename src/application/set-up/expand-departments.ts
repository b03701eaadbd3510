import { populationKey } from '../../domain/round/members';
import type { RoundSettings } from '../../domain/round/round';
import type { CustodianSite, ItemUpdate, NewItem, SiteList } from '../ports/custodian-site';
import { spread } from '../../storage/json-columns';
import { readPopulationItems } from './read-round';
import { done, refuse } from './set-up-failure';

/**
 * Writes who is in a round by its departments. Only the custodian's app may read departments and leaders of others; an
 * employee who is in the population already stays where the MUS administrator has put them. What a MUS administrator has
 * changed since it was read is left to the next run, and what we cannot read is never written over.
 */
export async function expandDepartments(
  site: CustodianSite,
  list: SiteList,
  round: RoundSettings,
): Promise<void> {
  if (round.population.kind !== 'departments' || round.population.departments.length === 0) return;
  const standing = await readPopulationItems(site, list, round.key);
  const population = standing.flatMap(({ members = [] }) => members);
  const known = new Set(population.map(({ employmentNumber }) => employmentNumber));
  const missing = (await done(site.employeesIn(round.population.departments))).filter(
    ({ employmentNumber }) => !known.has(employmentNumber),
  );
  const listId = list.id;
  const [updates, additions]: [ItemUpdate[], NewItem[]] = [[], []];
  for (const leaderId of new Set(missing.map((member) => member.leaderId))) {
    const ofLeader = missing.filter((member) => member.leaderId === leaderId);
    const PopulationKey = populationKey(round.key, leaderId);
    const { item, members } =
      standing.find((one) => one.item.fields['PopulationKey'] === PopulationKey) ?? {};
    const all = [...(members ?? []), ...ofLeader];
    const fields = spread('PopulationJson', JSON.stringify(all)) ?? refuse({ code: 'too-long' });
    const about = { Title: round.name, PopulationKey, RoundKey: round.key, LeaderObjectId: leaderId };
    if (item === undefined) additions.push({ listId, kind: 'item', fields: { ...about, ...fields } });
    else if (members) updates.push({ listId, itemId: item.id, etag: item.etag, fields });
  }
  await done(site.updateItems(updates));
  await done(site.createItems(additions));
}
