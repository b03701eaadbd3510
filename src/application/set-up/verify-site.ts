import { accessToContainer } from '../../domain/access/access';
import { isIndexedAs } from '../../storage/column-definitions';
import { baseLists, type ListDefinition } from '../../storage/list-definitions';
import type { Result } from '../../domain/base/result';
import type { CustodianSite } from '../ports/custodian-site';
import { checkPopulation, checkRegister, gravestFirst, type Deviation, type Inspection } from './deviations';
import { accessOf, isLockedTo } from './lock';
import { listsOf, planRound, roomForFolders, type ListsFor, type RoundPlan } from './plan-round';
import { peopleIn } from './set-up-entries';
import { findLists, type StandingLists } from './site-guide';
import { openRounds } from './set-up-site';
import { changedLevels, SitePeople } from './site-people';
import { readState } from './site-state';
import { done, inSteps, type SetUpFailure } from './set-up-failure';

export interface Verification {
  /** What somebody may read who should not comes first. */
  readonly deviations: readonly Deviation[];
  /** How many lists, cards and items were looked at. */
  readonly checked: number;
}

/**
 * Compares levels, lists, cards and everything that they name with the rules and the population; changes none of them. To
 * be compared, people and the group of administrators become known to the site.
 */
export function verifySite(
  site: CustodianSite,
  onProgress: (checked: number) => void,
): Promise<Result<Verification, SetUpFailure>> {
  return inSteps(async () => {
    let checked = 0;
    const people = await SitePeople.meetAtSite(site);
    const standing = await findLists(site);
    const state = await readState(site, standing);
    await people.meet(peopleIn(state));
    const count = (more: number) => onProgress((checked += more));
    const inspection: Inspection = { site, people, state, count };
    const wanted = new Map(baseLists.map((list) => [list.name, list]));
    const listsFor: ListsFor = (definitions) => {
      for (const list of definitions) wanted.set(list.name, list);
      return Promise.resolve(named(standing, definitions));
    };
    const base = named(standing, baseLists);
    const deviations: Deviation[] = [
      ...(await changedLevels(site)).map(wrongLevel),
      ...(await checkLists(inspection)),
      ...(await checkRegister(inspection)),
    ];
    const folders = roomForFolders(state);
    for (const round of await openRounds(site, base)) {
      const plan = await planRound(site, round, { base, state, folders }, listsFor);
      deviations.push(...missingLists(plan), ...checkPopulation(state, plan));
    }
    deviations.push(...(await checkColumns(site, standing, [...wanted.values()])));
    return { deviations: gravestFirst(deviations), checked };
  });
}

const wrongLevel = ({ level }: Awaited<ReturnType<typeof changedLevels>>[number]): Deviation => ({
  code: 'wrong-level',
  listName: level.displayName,
});

function named(lists: StandingLists, wanted: readonly { readonly name: string }[]): StandingLists {
  const names = new Set(wanted.map(({ name }) => name));
  return new Map([...lists].filter(([name]) => names.has(name)));
}

function missingLists({ round, lists }: RoundPlan): Deviation[] {
  const wanted = [...baseLists, ...listsOf(round.key, 1)].map(({ name }) => name);
  return wanted.filter((name) => !lists.has(name)).map((listName) => ({ code: 'missing', listName }));
}

/** Without its index a column cannot be asked for, and without unique values an item may be made twice. */
async function checkColumns(
  site: CustodianSite,
  lists: StandingLists,
  definitions: readonly ListDefinition[],
): Promise<Deviation[]> {
  const deviations: Deviation[] = [];
  for (const { name, columns } of definitions) {
    const list = lists.get(name);
    if (!list) continue;
    const standing = await done(site.columns(list.id));
    const isLacking = columns.some((column) =>
      standing.some((one) => one.name === column.name && !isIndexedAs(column, one)),
    );
    if (isLacking) deviations.push({ code: 'unindexed', listName: name });
  }
  return deviations;
}

/** Every list of ours, those of closed rounds too: an old round is as confidential as the running one. */
async function checkLists({ site, people, state, count }: Inspection): Promise<Deviation[]> {
  const locks = [...state.lists].map(([listName, { id: listId }]) => {
    const kind = baseLists.find(({ name }) => name === listName)?.access ?? 'closed';
    return { listName, place: { listId }, grants: accessToContainer(kind) };
  });
  const access = await accessOf(site, locks);
  count(locks.length);
  return locks.flatMap((lock): Deviation[] => {
    const { listName, grants } = lock;
    const present = access.get(lock)!;
    if (isLockedTo(people, present, grants)) return [];
    return [{ code: present.unique ? 'wrong-access' : 'unlocked', listName }];
  });
}
