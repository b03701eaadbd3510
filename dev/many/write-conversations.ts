import type { RunningTenant } from '../../local-tenant/create-tenant';
import { changeItem } from '../../local-tenant/sharepoint/write-item';
import { conversationItem, planFields } from '../../src/adapters/microsoft365/conversation-item';
import { sheetFields } from '../../src/adapters/microsoft365/sheet-item';
import { EVENT_SUBJECT } from '../../src/domain/meeting/conversation-event';
import { seenByLeader } from '../../src/application/conversation/seen-conversation';
import type { ConversationItem } from '../../src/application/ports/conversations';
import { projectionsOf } from '../../src/application/plan/projections';
import type { CalendarMeeting } from '../../src/domain/meeting/booked-meeting';
import { builtInConcepts, findConcept } from '../../src/domain/concept/built-in-concepts';
import { cardSchema, type Card, type Place } from '../../src/storage/card';
import { peopleOn } from '../../src/storage/card-access';
import { gathered, jsonText } from '../../src/storage/json-columns';
import { cardsList } from '../../src/storage/list-definitions';
import { standingShards } from '../../src/storage/list-names';
import type { OwnRecords } from '../../src/domain/conversation/own-record';
import { emptyPlan } from '../../src/domain/plan/plan-content';
import type { RoundSettings } from '../../src/domain/round/round';
import { ofBoth, ownerOf, parties, type People } from '../../src/domain/conversation/parties';
import { sheetOf } from '../../src/storage/shells';
import { sampleCourse, timesOf, type SampleCourse } from './courses';
import { sampleContent, type SampleContent, type SampleWork, type StandingItem } from './sample-content';
import { sampleEvent } from './sample-event';

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
    ...{ tenant, round, concept },
    now: tenant.clock.date().toISOString(),
  };
  const times = timesOf(round);
  for (const [leaderId, cards] of byLeader(cardsOf(tenant, round.key))) {
    if (!isWanted(leaderId)) continue;
    tenant.calendars.atomically(() =>
      cards.forEach((card, index) => {
        const place = [index, cards.length] as const;
        write(work, card, sampleCourse(card.key, round, place, times, work.now));
      }),
    );
  }
}

function cardsOf(tenant: RunningTenant, roundKey: string): Card[] {
  const { sites, lists, facts } = tenant;
  const site = sites.findByPath(facts.sharePointHost, facts.sitePath);
  const standing = new Map(lists.of(site?.id ?? '').map((list) => [list.name, list]));
  return standingShards(
    (shard) => cardsList(roundKey, shard),
    (name) => standing.get(name),
  ).flatMap(({ id }) =>
    tenant.items
      .all(id)
      .flatMap(({ fields }) => jsonText(cardSchema).safeParse(gathered('CardJson', fields)).data ?? []),
  );
}

function byLeader(cards: readonly Card[]): Map<string, Card[]> {
  const teams = new Map<string, Card[]>();
  for (const card of cards) {
    const { leaderId } = peopleOn(card);
    teams.set(leaderId, [...(teams.get(leaderId) ?? []), card]);
  }
  return teams;
}

/** The item that stands at a place, and its list. */
function itemAt({ lists, items }: RunningTenant, place: Place | undefined): StandingItem {
  const list = place && lists.byId(place.list);
  const item = list && items.find(list.id, Number(place.item));
  if (!item) throw new Error('A card names a place where nothing stands.');
  return { list, item };
}

function write(work: SampleWork, card: Card, course: SampleCourse): void {
  if (course.stage === 'no-time' || !course.booking) return;
  const { tenant, round, now } = work;
  const people = peopleOn(card);
  // A closed round's calendars lie before those that the seed fills.
  const isRunning = round.closedOn === undefined;
  const booking = isRunning
    ? sampleEvent(tenant, { key: card.key, ...people, time: course.booking })
    : undefined;
  const content = sampleContent(work, course, card, itemAt(tenant, card.places.folder));
  const { leader, employee } = content.records;
  const records: OwnRecords = {
    leader: { ...leader, booking: booking ? { latest: booking } : {} },
    employee,
  };
  for (const party of parties) {
    const change = { ...content.sheets[party], record: records[party] };
    const { list, item } = itemAt(tenant, sheetOf(card, party)?.place);
    changeItem(tenant, { userId: ownerOf(people, party) }, list, item, sheetFields(change) ?? {});
  }
  const { list, item: planItem } = itemAt(tenant, card.places.plan);
  const bare = conversationItem(card, { plan: undefined, sheets: noRows }, { moved: [] });
  const item: ConversationItem = {
    ...bare,
    isReady: true,
    records,
    plan: content.plan ?? emptyPlan,
    sheets: seenSheets(content, people),
  };
  const { iCalUId, eventId: id = '' } = booking ?? {};
  const meeting = iCalUId !== undefined && {
    id,
    iCalUId,
    isCancelled: false,
    isOwn: true,
    online: false,
    subject: EVENT_SUBJECT,
    isPrivate: true,
    conversationKey: card.key,
  };
  const invited = { name: item.names.employee, address: '', type: 'required' } as const;
  const { response } = course.booking;
  const meetings: CalendarMeeting[] = meeting
    ? [{ ...meeting, ...course.booking, attendees: [{ ...invited, response }] }]
    : [];
  const seen = seenByLeader(item, { settings: round, concept: work.concept }, meetings, now);
  const fields = planFields({
    ...projectionsOf(seen),
    ...(content.plan && { plan: content.plan }),
  });
  changeItem(tenant, { userId: people.leaderId }, list, planItem, fields ?? {}, {
    modifiedAt: content.modifiedAt,
  });
}

const noRows = ofBoth(() => undefined);

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
