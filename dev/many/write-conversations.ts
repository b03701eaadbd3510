import type { RunningTenant } from '../../local-tenant/create-tenant';
import { changeItem } from '../../local-tenant/sharepoint/write-item';
import type { Item } from '../../local-tenant/store/items';
import type { List } from '../../local-tenant/store/lists';
import { conversationFields } from '../../src/adapters/microsoft365/conversation-item';
import { sheetFields } from '../../src/adapters/microsoft365/sheet-item';
import { seenByLeader } from '../../src/application/conversation/seen-conversation';
import type { ConversationItem } from '../../src/application/ports/conversations';
import { projectionsOf } from '../../src/application/plan/projections';
import type { CalendarMeeting } from '../../src/domain/meeting/booked-meeting';
import { builtInConcepts, findConcept } from '../../src/domain/concept/built-in-concepts';
import { plansList, sheetsList } from '../../src/storage/list-definitions';
import { conceptDigest } from '../../src/domain/plan/agreed';
import { nothingRecorded, type LeaderRecord } from '../../src/domain/conversation/own-record';
import { emptyPlan } from '../../src/domain/plan/plan-content';
import type { RoundSettings } from '../../src/domain/round/round';
import { ofBoth, ownerOf, parties, type People } from '../../src/domain/conversation/parties';
import { shellKey } from '../../src/storage/shells';
import { sampleCourse, timesOf, type SampleCourse } from './courses';
import { sampleContent, type SampleContent, type SampleWork } from './sample-content';
import { sampleEvent } from './sample-event';

/** The lists of one shard of a round. */
interface Shard {
  readonly plans: List;
  readonly sheets: List;
  /** The libraries that all rounds share. */
  readonly libraries: readonly List[];
}

/**
 * Brings the conversations of these leaders to where the time has brought them, straight into the tenant's tables: as
 * the parties would have left them, under their own accounts, in the words and columns of the product.
 */
export function writeConversations(
  tenant: RunningTenant,
  round: RoundSettings,
  isWanted: (leaderId: string) => boolean,
): void {
  const concept = findConcept(builtInConcepts, round.conceptKey, round.conceptVersion)!;
  const work: SampleWork = {
    ...{ tenant, round, concept, conceptDigest: conceptDigest(concept) },
    now: tenant.clock.date().toISOString(),
  };
  const times = timesOf(round);
  for (const shard of shardsOf(tenant, round.key)) {
    for (const [leaderId, plans] of byLeader(tenant.items.all(shard.plans.id))) {
      if (!isWanted(leaderId)) continue;
      tenant.calendars.atomically(() =>
        plans.forEach((plan, index) => {
          const place = [index, plans.length] as const;
          const key = String(plan.fields['ConversationKey']);
          write(work, shard, plan, sampleCourse(key, round, place, times, work.now));
        }),
      );
    }
  }
}

function shardsOf({ sites, lists, facts }: RunningTenant, roundKey: string): Shard[] {
  const site = sites.findByPath(facts.sharePointHost, facts.sitePath);
  const standing = new Map(lists.of(site?.id ?? '').map((list) => [list.name, list]));
  const libraries = [...standing.values()].filter(({ template }) => template === 'documentLibrary');
  const shards: Shard[] = [];
  for (let number = 1; ; number += 1) {
    const plans = standing.get(plansList(roundKey, number).name);
    const sheets = standing.get(sheetsList(roundKey, number).name);
    if (!plans || !sheets) return shards;
    shards.push({ plans, sheets, libraries });
  }
}

function byLeader(plans: readonly Item[]): Map<string, Item[]> {
  const teams = new Map<string, Item[]>();
  for (const plan of plans) {
    const leaderId = String(plan.fields['LeaderObjectId']);
    teams.set(leaderId, [...(teams.get(leaderId) ?? []), plan]);
  }
  return teams;
}

function write(work: SampleWork, shard: Shard, plan: Item, course: SampleCourse): void {
  if (course.stage === 'no-time' || !course.booking) return;
  const { tenant, round, now } = work;
  const key = String(plan.fields['ConversationKey']);
  const people = {
    employeeId: String(plan.fields['EmployeeObjectId']),
    leaderId: String(plan.fields['LeaderObjectId']),
  };
  // A closed round's calendars lie before those that the seed fills.
  const isRunning = round.closedOn === undefined;
  const booking = isRunning ? sampleEvent(tenant, { key, ...people, time: course.booking }) : undefined;
  const folderIn = ({ id }: List) =>
    tenant.items.having(id, 'ShellKey', shellKey(key, 'personnel-folder'))[0];
  const list = shard.libraries.find(folderIn) ?? shard.libraries[0]!;
  const content = sampleContent(work, course, plan, people, { list, folder: folderIn(list) });
  const record: LeaderRecord = {
    ...(content.record ?? nothingRecorded.leader),
    booking: booking ? { latest: booking } : {},
  };
  for (const party of parties) {
    const change = { ...content.sheets[party], ...(party === 'leader' && { record }) };
    const [sheet] = tenant.items.having(shard.sheets.id, 'ShellKey', shellKey(key, `${party}-sheet`));
    const userId = ownerOf(people, party);
    if (sheet) changeItem(tenant, { userId }, shard.sheets, sheet, sheetFields(change) ?? {});
  }
  const item: ConversationItem = {
    ...{ key, roundKey: round.key, listId: plan.listId, itemId: String(plan.id), etag: '', isReady: true },
    ...people,
    employeeName: String(plan.fields['Title']),
    leaderName: String(plan.fields['LeaderName']),
    records: { ...nothingRecorded, leader: record },
    plan: content.plan ?? emptyPlan,
    sheets: seenSheets(content, people),
    columns: {},
  };
  const { iCalUId, eventId: id = '' } = booking ?? {};
  const meeting = iCalUId !== undefined && { id, iCalUId, isCancelled: false, online: false };
  const meetings: CalendarMeeting[] = meeting ? [{ ...meeting, ...course.booking }] : [];
  const seen = seenByLeader(item, { settings: round, concept: work.concept }, meetings, now);
  const fields = conversationFields({
    ...projectionsOf(seen),
    ...(content.plan && { plan: content.plan }),
  });
  changeItem(tenant, { userId: people.leaderId }, shard.plans, plan, fields ?? {}, {
    modifiedAt: content.modifiedAt,
  });
}

/** As the sheets will be read, so that the plan's columns say the same as its signatures. */
function seenSheets({ sheets }: SampleContent, people: People): ConversationItem['sheets'] {
  return ofBoth((party) => {
    const { handedInAt, signature } = sheets[party] ?? {};
    const ownerId = ownerOf(people, party);
    return {
      ...{ party, ownerId, writtenBy: ownerId, listId: '', itemId: '', etag: '', isReady: true },
      ...(handedInAt && { handedInAt }),
      ...(signature && { signature }),
    };
  });
}
