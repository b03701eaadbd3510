import { accessToContainer } from '../../domain/access/access';
import { jsonText } from '../../storage/json-columns';
import { baseLists, populationList, setupList } from '../../storage/list-definitions';
import { roundSchema, type RoundSettings } from '../../domain/round/round';
import type { Result } from '../../domain/base/result';
import type { CustodianSite, SiteList, SiteSelf } from '../ports/custodian-site';
import type { Card, TeamCard } from '../../storage/card';
import { conversationCard, teamCard } from '../../storage/card-access';
import { builtInConcepts, findConcept } from '../../domain/concept/built-in-concepts';
import { checkSite, type SiteHint } from './check-site';
import { conversationEntries } from './conversation-entries';
import { expandDepartments } from './expand-departments';
import { lockSite } from './lock-site';
import { mendAll, peopleIn, setUpEntries, type EntryRun, type Progress } from './set-up-entries';
import { planRound, roomForFolders, type RoundPlan } from './plan-round';
import type { Entry } from './register-all';
import { setUpLists } from './set-up-lists';
import { findLists, publishGuide, publishSite, type StandingLists } from './site-guide';
import { SitePeople } from './site-people';
import { readState } from './site-state';
import { recycleUnfinished } from './strays';
import { mergeTeams, teamEntries } from './team-entries';
import { done, inSteps, refuse, type SetUpFailure } from './set-up-failure';

export type SetUpStage = 'site' | 'teams' | 'conversations';

export interface SetUpRun {
  readonly onProgress: (stage: SetUpStage, roundKey: string | undefined, progress: Progress) => void;
  readonly isStopped: () => boolean;
  /** Mends the permissions of everything that a card names. */
  readonly recheck?: boolean;
}

export interface RoundReport {
  readonly key: string;
  readonly teams: number;
  readonly confirmedTeams: number;
  readonly shells: number;
  /** Employments that two leaders have confirmed: the first one's conversation stands. */
  readonly confirmedTwice: number;
}

export interface SetUpReport {
  readonly rounds: readonly RoundReport[];
  /** What an administrator had better mend. */
  readonly hints: readonly SiteHint[];
}

/**
 * Makes everything that the MUS site needs, and for every open round its lists, its leaders' teams and the conversations
 * of those whose leader has confirmed; before the first of it, looks whether the site is ready for it. Run it as often as you like: it goes on where it was, and changes nothing that is
 * right.
 */
export function setUpSite(site: CustodianSite, run: SetUpRun): Promise<Result<SetUpReport, SetUpFailure>> {
  return inSteps(async () => {
    const { self, hints } = await checkSite(site);
    const { people, base } = await setUpBase(site, self);
    run.onProgress('site', undefined, { done: 1, total: 1 });
    const state = await recycleUnfinished(site, await readState(site, await findLists(site)));
    await people.meet(peopleIn(state));
    if (run.recheck) await mendAll(site, people, state, run);
    const folders = roomForFolders(state);
    const rounds: RoundReport[] = [];
    for (const round of await openRounds(site, base)) {
      const population = base.get(populationList.name)!;
      await expandDepartments(site, population, round);
      const plan = await planRound(site, round, { base, state, folders }, (definitions) =>
        setUpLists(site, people, definitions),
      );
      await publishGuide(site, round.key, plan.lists, round.name);
      await people.meet(peopleOf(plan));
      const teams = teamEntries(plan);
      await mergeTeams(site, plan);
      await setUpEntries(site, people, teamCard, teams, state, stageOf(run, 'teams', round.key));
      const concept = findConcept(builtInConcepts, round.conceptKey, round.conceptVersion);
      const form = concept ?? refuse({ code: 'unknown-concept' });
      const conversations = conversationEntries(plan, people, form, site.now());
      const stage = stageOf(run, 'conversations', round.key);
      // A handover that has begun is gone on with by a handover.
      const settled = conversations.filter(({ card }) => card.next === undefined);
      await setUpEntries(site, people, conversationCard, settled, state, stage);
      rounds.push(reportOf(plan, teams, conversations));
    }
    return { rounds, hints };
  });
}

const stageOf = (run: SetUpRun, stage: SetUpStage, roundKey: string): EntryRun => ({
  isStopped: run.isStopped,
  onProgress: (progress) => run.onProgress(stage, roundKey, progress),
});

/** Levels, group, the site's own access, and the lists that every round shares. */
async function setUpBase(
  site: CustodianSite,
  self: SiteSelf,
): Promise<{ readonly people: SitePeople; readonly base: StandingLists }> {
  const people = await SitePeople.prepare(site, self);
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

function peopleOf({ conversations, population }: RoundPlan): string[] {
  return [
    ...conversations.flatMap(({ member }) => [member.employeeId, member.leaderId]),
    ...population.map(({ leaderId }) => leaderId),
  ];
}

function reportOf(
  { round, teams, confirmedTwice }: RoundPlan,
  entries: readonly Entry<TeamCard>[],
  conversations: readonly Entry<Card>[],
): RoundReport {
  return {
    key: round.key,
    // Those who were asked by this very run had no team yet when it began.
    teams: entries.length,
    confirmedTeams: [...teams.values()].filter(({ team }) => team?.confirmedOn !== undefined).length,
    shells: conversations.reduce((sum, { parts }) => sum + parts.length, 0),
    confirmedTwice: confirmedTwice.length,
  };
}
