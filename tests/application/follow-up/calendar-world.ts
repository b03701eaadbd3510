import type { ConversationItem, PlanChange, SheetChange } from '../../../src/application/ports/conversations';
import {
  seenByLeader,
  type LeaderConversation,
} from '../../../src/application/conversation/seen-conversation';
import type { Workplace } from '../../../src/application/ports/workplace';
import { transactionId } from '../../../src/domain/meeting/booking';
import type { CalendarMeeting } from '../../../src/domain/meeting/booked-meeting';
import { copenhagenDateOf, instantOf } from '../../../src/domain/time/calendar-dates';
import type { EventRequest, MeetingTime } from '../../../src/domain/meeting/conversation-event';
import type { Failure } from '../../../src/domain/base/failure';
import { preparationForm } from '../../../src/domain/concept/preparation-form';
import { roundSchema } from '../../../src/domain/round/round';
import { purposeOf } from '../../../src/domain/follow-up/reconciliation';
import type { Fields } from '../../../src/domain/writing/fields';
import type { Person } from '../../../src/domain/base/person';
import { nothingRecorded, type OwnRecords } from '../../../src/domain/conversation/own-record';
import { emptyPlan } from '../../../src/domain/plan/plan-content';
import { cardSchema } from '../../../src/storage/card';
import { STORAGE_FORMAT } from '../../../src/storage/format';
import { failed, success, type Result } from '../../../src/domain/base/result';

export const KEY = '104711-2027-1';
const round = roundSchema.parse({
  key: '2027-1',
  name: 'MUS 2027',
  begins: '2027-01-11',
  ends: '2027-03-05',
  openedOn: '2026-12-01',
  population: { kind: 'file' },
});
const from = '2027-01-11T08:00:00Z';
const card = cardSchema.parse({
  format: STORAGE_FORMAT,
  key: KEY,
  roundKey: '2027-1',
  people: [
    { id: 'maja', role: 'employee', name: 'Maja Lindegaard', from },
    { id: 'henrik', role: 'leader', name: 'Henrik Østergaard', from },
  ],
  concept: { key: 'forberedelse', version: 1, digest: 'of the form' },
  unit: 'Vej og Park',
  staffGroup: 'Ingeniør',
  places: {},
});
const HIGHEST_NUMBER = 60;

/**
 * What becomes of a call: it is lost on the way there or back, or whoever asks is gone before or after it, or a search
 * misses what was made last.
 */
export type Fate = 'done' | 'lost' | 'answer-lost' | 'crash-before' | 'crash-after' | 'blind';

export class Crash extends Error {}

const CAME_SECOND: Failure = { code: 'service-failed', details: { status: 412 } };
const LOST: Failure = { code: 'service-failed', details: { status: 504 } };

const knownIds = new Map<string, Set<string>>();

function transactionIdsOf(id: string): Set<string> {
  const known = knownIds.get(id);
  if (known) return known;
  const numbers = Array.from({ length: HIGHEST_NUMBER }, (_, index) => index + 1);
  const ids = new Set(numbers.map((number) => transactionId(KEY, purposeOf(id), number)));
  knownIds.set(id, ids);
  return ids;
}

/** One conversation and one calendar in memory, as Microsoft 365 keeps them. */
export class CalendarWorld {
  now = '2027-03-01T08:00:00Z';
  readonly events = new Map<string, CalendarMeeting>();
  /** What was over when it was last looked at. */
  readonly past = new Map<string, string>();
  /** Fates of the calls to come; with none left everything succeeds. */
  fates: Fate[] = [];
  /** Lets another get a word in between. */
  pause: () => Promise<void> = () => Promise.resolve();
  private readonly usedIds = new Set<string>();
  private readonly movedByHand = new Set<string>();
  private made = 0;
  private item: ConversationItem = {
    card,
    key: KEY,
    roundKey: '2027-1',
    listId: 'plans',
    itemId: '1',
    etag: '1',
    isReady: true,
    employeeId: 'maja',
    leaderId: 'henrik',
    names: { employee: 'Maja Lindegaard', leader: 'Henrik Østergaard' },
    damaged: [],
    moved: [],
    records: {
      ...nothingRecorded,
      leader: { ...nothingRecorded.leader, sentAt: '2027-02-20T08:00:00Z' },
    },
    plan: {
      ...emptyPlan,
      fields: { followUpOn: '2027-03-25', 'goal.a.followUp': '2027-03-04', 'goal.b.followUp': '2027-03-25' },
    },
    sheets: {
      leader: {
        ...{ party: 'leader', ownerId: 'henrik', listId: 'sheets', itemId: '1', etag: '1', isReady: true },
      },
    },
    columns: {},
  };

  readonly leader = { id: 'henrik', name: 'Henrik Østergaard', mail: 'henrik@aasund.example' } as Person;
  private readonly employee = { id: 'maja', name: 'Maja Lindegaard', mail: 'maja@aasund.example' } as Person;

  get fields(): Fields {
    return this.item.plan.fields;
  }

  get held(): OwnRecords {
    return this.item.records;
  }

  get records() {
    return this.item.records.leader.followUps;
  }

  get conversation(): LeaderConversation {
    return seenByLeader(this.item, { settings: round, concept: preparationForm }, [], this.now);
  }

  edit(change: Fields): void {
    const fields = Object.fromEntries(
      Object.entries({ ...this.fields, ...change }).filter(([, text]) => text !== ''),
    );
    this.put({ plan: { ...this.item.plan, fields } });
  }

  /** Both say that it was held. */
  hold(id: string, on: string): void {
    const heldBy = <Record extends { heldFollowUps: Readonly<globalThis.Record<string, string>> }>(
      record: Record,
    ) => ({
      ...record,
      heldFollowUps: { ...record.heldFollowUps, [id]: on },
    });
    const { leader, employee } = this.item.records;
    this.put({ records: { leader: heldBy(leader), employee: heldBy(employee) } });
  }

  standing(id: string): CalendarMeeting[] {
    const ids = transactionIdsOf(id);
    return [...this.events.values()].filter((event) => ids.has(event.transactionId ?? ''));
  }

  toCome(id: string): CalendarMeeting[] {
    return this.standing(id).filter(({ start }) => start > this.now);
  }

  moveInOutlook(id: string, start: string, end: string): void {
    const [event] = this.toCome(id);
    if (!event || start <= this.now) return;
    this.events.set(event.id, { ...event, start, end });
    this.movedByHand.add(`${id} ${start.slice(0, 10)}`);
  }

  deleteInOutlook(id: string): void {
    const [event] = this.toCome(id);
    if (event) this.events.delete(event.id);
  }

  /** Time goes on; what has begun is remembered, for it must stay as it is. */
  wait(until: string): void {
    this.now = until > this.now ? until : this.now;
    for (const { id, start } of this.events.values()) if (start <= this.now) this.past.set(id, start);
  }

  workplace(): Workplace {
    const work = {
      today: () => copenhagenDateOf(this.now),
      now: () => this.now,
      linkTo: () => 'https://teams.example/l/entity',
      directory: { person: () => this.call(() => success(this.employee)) },
      conversations: {
        read: () => this.call(() => success(this.item)),
        writeSheet: (item: ConversationItem, party: 'leader', { record }: SheetChange) =>
          this.call(() => {
            if (item.etag !== this.item.etag) return failed(CAME_SECOND);
            this.put({ records: { ...this.item.records, [party]: record } as OwnRecords });
            return success(this.item);
          }),
        write: (item: ConversationItem, change: PlanChange) =>
          this.call(() => {
            if (item.etag !== this.item.etag) return failed(CAME_SECOND);
            this.expectOnlyWhatWasMoved(change.plan?.fields ?? this.fields);
            this.put(change);
            return success(this.item);
          }),
      },
      calendar: {
        schedules: () => this.call(() => success(this.schedules())),
        ofConversation: () =>
          this.call((isBlind) => success([...this.events.values()].slice(0, isBlind ? -1 : undefined))),
        create: (request: EventRequest) => this.call(() => this.create(request)),
        move: (id: string, time: MeetingTime) => this.call(() => this.move(id, time)),
        cancel: (id: string) => this.call(() => this.cancel(id)),
      },
    };
    return work as unknown as Workplace;
  }

  /** The product changes no date of a plan but to where somebody has moved the event. */
  private expectOnlyWhatWasMoved(next: Fields): void {
    for (const [key, text] of Object.entries(next)) {
      if (text === this.fields[key]) continue;
      const id = /^followUp\.(.+)\.movedTo$/.exec(key)?.[1];
      const to = text.split('/')[1];
      if (!this.movedByHand.has(`${id} ${to}`)) throw new Error(`${key} became ${text} by itself.`);
    }
  }

  private put({ plan, records }: Partial<Pick<ConversationItem, 'plan' | 'records'>>): void {
    this.item = {
      ...this.item,
      ...(plan && { plan }),
      ...(records && { records }),
      etag: String(Number(this.item.etag) + 1),
    };
  }

  private schedules() {
    const workingHours = {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '08:00:00',
      endTime: '16:00:00',
    };
    const items = [...this.events.values()].map(({ start, end }) => ({ status: 'busy', start, end }));
    return new Map([this.leader, this.employee].map(({ mail }) => [mail, { items, workingHours }]));
  }

  private create(request: EventRequest): Result<CalendarMeeting, Failure> {
    const id = transactionId(request.conversationKey, request.purpose, request.bookingNumber);
    if (this.usedIds.has(id)) {
      return failed<Failure>({
        code: 'service-failed',
        details: { status: 409, serviceCode: 'ErrorDuplicateTransactionId' },
      });
    }
    this.usedIds.add(id);
    this.made += 1;
    const event: CalendarMeeting = {
      id: `event-${this.made}`,
      iCalUId: `uid-${this.made}`,
      start: instantOf(request.start),
      end: instantOf(request.end),
      isCancelled: false,
      isOwn: true,
      conversationKey: request.conversationKey,
      ...{ subject: request.subject, isPrivate: true, attendees: [] },
      online: request.online,
      response: 'none',
      transactionId: id,
    };
    this.events.set(event.id, event);
    return success(event);
  }

  private move(id: string, { start, end }: MeetingTime): Result<CalendarMeeting, Failure> {
    const event = this.events.get(id);
    if (!event) return failed<Failure>({ code: 'not-found', details: { status: 404 } });
    const moved = { ...event, start: instantOf(start), end: instantOf(end) };
    this.events.set(id, moved);
    return success(moved);
  }

  private cancel(id: string): Result<void, Failure> {
    this.events.delete(id);
    return success(undefined);
  }

  private async call<Value>(
    effect: (isBlind: boolean) => Result<Value, Failure>,
  ): Promise<Result<Value, Failure>> {
    await this.pause();
    const fate = this.fates.shift() ?? 'done';
    if (fate === 'crash-before') throw new Crash();
    if (fate === 'lost') return failed(LOST);
    const answer = effect(fate === 'blind');
    if (fate === 'crash-after') throw new Crash();
    return fate === 'answer-lost' ? failed(LOST) : answer;
  }
}
