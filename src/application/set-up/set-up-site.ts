import { accessToContainer } from '../../domain/access/access';
import { jsonText } from '../../storage/json-columns';
import { baseLists, populationList, setupList } from '../../storage/list-definitions';
import { roundSchema, type RoundSettings } from '../../domain/round/round';
import type { Result } from '../../domain/base/result';
import type { CustodianSite, SiteList } from '../ports/custodian-site';
import { expandDepartments } from './expand-departments';
import { lockSite } from './lock-site';
import { setUpLists } from './set-up-lists';
import { publishGuide, publishSite } from './site-guide';
import { askLeaders, lockConversations, planRound, readPopulation, type RoundPlan } from './set-up-round';
import type { Progress } from './set-up-shells';
import { SitePeople } from './site-people';
import { done, inSteps, type SetUpFailure } from './set-up-failure';

export type SetUpStage = 'site' | 'teams' | 'conversations';

export interface SetUpRun {
  readonly onProgress: (stage: SetUpStage, roundKey: string | undefined, progress: Progress) => void;
  readonly isStopped: () => boolean;
  /** Mends what somebody changed since it was verified; costs a call for each shell. */
  readonly recheck?: boolean;
}

export interface SetUpReport {
  readonly rounds: readonly {
    readonly key: string;
    readonly teams: number;
    readonly confirmedTeams: number;
    readonly shells: number;
  }[];
}

/**
 * Makes everything that the MUS site needs, and for every open round its lists, its leaders' teams and the shells of
 * those whose leader has confirmed. Run it as often as you like: it goes on where it was, and changes nothing that is right.
 */
export function setUpSite(site: CustodianSite, run: SetUpRun): Promise<Result<SetUpReport, SetUpFailure>> {
  return inSteps(async () => {
    const { people, base } = await setUpBase(site);
    run.onProgress('site', undefined, { done: 1, total: 1 });
    const plans: RoundPlan[] = [];
    for (const round of await openRounds(site, base)) {
      const population = base.get(populationList.name)!;
      await expandDepartments(site, population, round, await readPopulation(site, population, round.key));
      const plan = await planRound(site, people, round, base, (definitions) =>
        setUpLists(site, people, definitions),
      );
      const forStage = (stage: SetUpStage) => ({
        isStopped: run.isStopped,
        recheck: run.recheck === true,
        onProgress: (progress: Progress) => run.onProgress(stage, round.key, progress),
      });
      await publishGuide(site, round.key, plan.lists, round.name);
      await askLeaders(site, people, plan, forStage('teams'));
      await lockConversations(site, people, plan, forStage('conversations'));
      await publishLists(site, base, plan);
      plans.push(plan);
    }
    return { rounds: plans.map(summaryOf) };
  });
}

/** Levels, group, the site's own access, and the lists that every round shares. */
async function setUpBase(
  site: CustodianSite,
): Promise<{ people: SitePeople; base: ReadonlyMap<string, SiteList> }> {
  const people = await SitePeople.prepare(site);
  await lockSite(site, people, accessToContainer('site'));
  const base = await setUpLists(site, people, baseLists);
  await publishSite(site, base);
  return { people, base };
}

/** Rounds whose leaders have been asked, and that are not closed. */
export async function openRounds(
  site: CustodianSite,
  base: ReadonlyMap<string, SiteList>,
): Promise<RoundSettings[]> {
  const list = base.get(setupList.name);
  const items = list ? await done(site.items(list.id, ['SetupKind', 'SetupJson'])) : [];
  return items
    .filter(({ fields }) => fields['SetupKind'] === 'round')
    .flatMap(({ fields }) => jsonText(roundSchema).safeParse(fields['SetupJson']).data ?? [])
    .filter(({ openedOn, closedOn }) => openedOn !== undefined && closedOn === undefined);
}

/** Participants find the round's lists here, in one read that they may keep, instead of asking for every list. */
async function publishLists(
  site: CustodianSite,
  base: ReadonlyMap<string, SiteList>,
  { round, lists }: RoundPlan,
): Promise<void> {
  const listId = base.get(setupList.name)!.id;
  const ids = Object.fromEntries([...lists].map(([name, { id }]) => [name, id]));
  const content = JSON.stringify({ roundKey: round.key, lists: ids });
  const items = await done(site.items(listId, ['SetupKind', 'SetupKey', 'SetupJson']));
  const standing = items.find(
    ({ fields }) => fields['SetupKind'] === 'lists' && fields['SetupKey'] === round.key,
  );
  if (standing?.fields['SetupJson'] === content) return;
  if (standing) await done(site.updateItem(listId, standing.id, { SetupJson: content }));
  else
    await done(
      site.createItem(listId, 'item', {
        Title: round.name,
        SetupKind: 'lists',
        SetupKey: round.key,
        SetupJson: content,
      }),
    );
}

function summaryOf({
  round,
  teams,
  teamShells,
  conversationShells,
}: RoundPlan): SetUpReport['rounds'][number] {
  return {
    key: round.key,
    // Those who were asked by this very run had no team yet when it began.
    teams: teamShells.length,
    confirmedTeams: teams.filter(({ confirmedOn }) => confirmedOn !== undefined).length,
    shells: conversationShells.length,
  };
}
