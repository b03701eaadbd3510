import { accessToContainer } from '../../domain/access/access';
import { populationList, setupList } from '../../storage/list-definitions';
import type { Result } from '../../domain/base/result';
import type { CustodianSite, SiteList } from '../ports/custodian-site';
import { checkShells, gravestFirst, type Deviation, type Inspection } from './deviations';
import { deviation } from './lock';
import { listsOf, planRound, type ListsFor, type RoundPlan } from './set-up-round';
import { openRounds } from './set-up-site';
import { changedLevels, SitePeople } from './site-people';
import { done, inSteps, type SetUpFailure } from './set-up-failure';

export interface Verification {
  /** What somebody may read who should not comes first. */
  readonly deviations: readonly Deviation[];
  /** How many lists and shells were looked at. */
  readonly checked: number;
}

/** Compares the levels, every list and every shell with the rules, and changes nothing. */
export function verifySite(
  site: CustodianSite,
  onProgress: (checked: number) => void,
): Promise<Result<Verification, SetUpFailure>> {
  return inSteps(async () => {
    let checked = 0;
    const people = await SitePeople.meetAtSite(site);
    const inspection: Inspection = { site, people, count: () => onProgress((checked += 1)) };
    const standing = (await done(site.lists())).filter(({ name }) => name.startsWith('Mus'));
    const listsFor: ListsFor = (definitions) => Promise.resolve(named(standing, definitions));
    const base = named(standing, [setupList, populationList]);
    const deviations: Deviation[] = [
      ...(await changedLevels(site)).map(wrongLevel),
      ...(await checkLists(inspection, standing)),
    ];
    for (const round of await openRounds(site, base)) {
      const plan = await planRound(site, people, round, base, listsFor);
      deviations.push(...missingLists(plan), ...(await checkShells(inspection, plan)));
    }
    return { deviations: gravestFirst(deviations), checked };
  });
}

const wrongLevel = ({ level }: Awaited<ReturnType<typeof changedLevels>>[number]): Deviation => ({
  code: 'wrong-level',
  listName: level.displayName,
});

function named(
  lists: readonly SiteList[],
  wanted: readonly { readonly name: string }[],
): ReadonlyMap<string, SiteList> {
  const names = new Set(wanted.map(({ name }) => name));
  return new Map(lists.filter(({ name }) => names.has(name)).map((list) => [list.name, list]));
}

function missingLists({ round, lists, conversationShells }: RoundPlan): Deviation[] {
  const wanted = [
    setupList,
    populationList,
    ...listsOf(round.key, [1]),
    ...conversationShells.map(({ list }) => list),
  ];
  const names = new Set(wanted.map(({ name }) => name));
  return [...names].filter((name) => !lists.has(name)).map((listName) => ({ code: 'missing', listName }));
}

/** Every list of ours, those of closed rounds too: an old round is as confidential as the running one. */
async function checkLists(
  { site, people, count }: Inspection,
  lists: readonly SiteList[],
): Promise<Deviation[]> {
  const deviations: Deviation[] = [];
  for (const { id, name } of lists) {
    const kind = name === setupList.name ? 'setup' : name === populationList.name ? 'population' : 'closed';
    const code = await deviation(people, await done(site.accessTo({ listId: id })), accessToContainer(kind));
    if (code) deviations.push({ code, listName: name });
    count();
  }
  return deviations;
}
