import { accessToContainer } from '../../domain/access/access';
import { baseLists } from '../../storage/list-definitions';
import type { Result } from '../../domain/base/result';
import type { CustodianSite } from '../ports/custodian-site';
import { checkShells, gravestFirst, type Deviation, type Inspection } from './deviations';
import { deviation } from './lock';
import { listsOf, planRound, type ListsFor, type RoundPlan } from './set-up-round';
import { findLists, type StandingLists } from './site-guide';
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
    const standing = await findLists(site);
    const listsFor: ListsFor = (definitions) => Promise.resolve(named(standing, definitions));
    const base = named(standing, baseLists);
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

function named(lists: StandingLists, wanted: readonly { readonly name: string }[]): StandingLists {
  const names = new Set(wanted.map(({ name }) => name));
  return new Map([...lists].filter(([name]) => names.has(name)));
}

function missingLists({ round, lists, conversationShells }: RoundPlan): Deviation[] {
  const wanted = [...baseLists, ...listsOf(round.key, [1]), ...conversationShells.map(({ list }) => list)];
  const names = new Set(wanted.map(({ name }) => name));
  return [...names].filter((name) => !lists.has(name)).map((listName) => ({ code: 'missing', listName }));
}

/** Every list of ours, those of closed rounds too: an old round is as confidential as the running one. */
async function checkLists({ site, people, count }: Inspection, lists: StandingLists): Promise<Deviation[]> {
  const deviations: Deviation[] = [];
  for (const [name, { id }] of lists) {
    const kind = baseLists.find((base) => base.name === name)?.access ?? 'closed';
    const code = await deviation(people, await done(site.accessTo({ listId: id })), accessToContainer(kind));
    if (code) deviations.push({ code, listName: name });
    count();
  }
  return deviations;
}
