import fc from 'fast-check';
import '../../property-runs';
import { reconcileFollowUps } from '../../../src/application/follow-up/reconcile-follow-ups';
import { copenhagenDateOf } from '../../../src/domain/time/calendar-dates';
import { movedFields, wantedFollowUps } from '../../../src/domain/follow-up/follow-ups';
import { CalendarWorld, Crash, type Fate } from './calendar-world';

/** A history is many calls: a tenth of what other properties are tried with is still far more than anybody waits for. */
const numRuns = process.env['LONG'] ? 10_000 : 200;

const IDS = ['plan', 'goal.a', 'goal.b', 'agreement.c', 'next'] as const;
const dateFields = {
  plan: 'followUpOn',
  'goal.a': 'goal.a.followUp',
  'goal.b': 'goal.b.followUp',
  'agreement.c': 'agreement.c.followUp',
  next: 'nextConversationOn',
} as const;

/** Weekdays, a Saturday, a holiday, and days that may have come; few, so that they meet. */
const dates = ['2027-03-02', '2027-03-04', '2027-03-06', '2027-03-25', '2027-05-20', '2027-08-10'];

const id = fc.constantFrom(...IDS);
const date = fc.constantFrom(...dates);

/** Most calls succeed; otherwise no history would ever come far. */
const fates = fc
  .array(
    fc.record({
      before: fc.nat({ max: 8 }),
      fate: fc.constantFrom<Fate>('lost', 'answer-lost', 'crash-before', 'crash-after', 'blind'),
    }),
    { maxLength: 2 },
  )
  .map((troubles) => troubles.flatMap(({ before, fate }) => [...Array<Fate>(before).fill('done'), fate]));

const happening = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('date' as const), id, to: fc.option(date, { nil: '' }) }),
  },
  fc.record({ what: fc.constant('moved' as const), id, to: date }),
  fc.record({ what: fc.constant('held' as const), id }),
  fc.record({
    what: fc.constant('status' as const),
    goal: fc.constantFrom('a', 'b'),
    to: fc.constantFrom('2', ''),
  }),
  fc.record({ what: fc.constant('in Outlook moved' as const), id, to: date }),
  fc.record({ what: fc.constant('in Outlook deleted' as const), id }),
  fc.record({ what: fc.constant('time' as const), until: date }),
  { weight: 5, arbitrary: fc.record({ what: fc.constant('reconcile' as const), fates }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer Of> ? Of : never;

async function happen(world: CalendarWorld, one: Happening): Promise<void> {
  switch (one.what) {
    case 'date':
      world.edit({ [dateFields[one.id]]: one.to });
      break;
    case 'moved':
      world.edit(movedFields(world.fields, one.id, one.to));
      break;
    case 'held': {
      const on = wantedFollowUps(world.fields, world.held).find((each) => each.id === one.id)?.on ?? '';
      world.hold(one.id, on);
      break;
    }
    case 'status':
      world.edit({ [`goal.${one.goal}.text`]: 'Lær det', [`goal.${one.goal}.status`]: one.to });
      break;
    case 'in Outlook moved':
      world.moveInOutlook(one.id, `${one.to}T12:00:00Z`, `${one.to}T12:30:00Z`);
      break;
    case 'in Outlook deleted':
      world.deleteInOutlook(one.id);
      break;
    case 'time':
      world.wait(`${one.until}T09:10:00Z`);
      break;
    case 'reconcile':
      await run(world, one.fates);
  }
}

/** The leader opens the product; it may be closed, or the network go, at any call. */
async function run(world: CalendarWorld, fates: readonly Fate[] = []): Promise<void> {
  world.fates = [...fates];
  try {
    await reconcileFollowUps(world.workplace(), world.leader, world.conversation);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  world.fates = [];
}

function expectNoneTwice(world: CalendarWorld): void {
  for (const each of IDS) expect(world.toCome(each).length).toBeLessThanOrEqual(1);
}

function expectPastUntouched(world: CalendarWorld): void {
  for (const [event, start] of world.past) expect(world.events.get(event)?.start).toBe(start);
}

/** Exactly what the plan says: an event on each date to come, and no other. */
function expectWhatThePlanSays(world: CalendarWorld): void {
  const today = copenhagenDateOf(world.now);
  const wanted = new Map(wantedFollowUps(world.fields, world.held).map((each) => [each.id, each.on]));
  for (const each of IDS) {
    const days = world.toCome(each).map(({ start }) => copenhagenDateOf(start));
    const on = wanted.get(each);
    // A day that has come keeps what stands on it, and gets nothing new.
    if (on === today) expect(days.filter((day) => day !== today)).toEqual([]);
    else expect({ each, days }).toEqual({ each, days: on !== undefined && on > today ? [on] : [] });
    const record = world.records[each];
    if (days.length === 1)
      expect(record).toMatchObject({ state: 'booked', start: world.toCome(each)[0]!.start });
    else if (on === undefined) expect(record?.state).not.toBe('begun');
  }
}

describe('Whatever happens to a plan, and wherever the product is broken off,', () => {
  it('the calendars come to say exactly what the plan says, no follow-up stands twice and none that is over is touched', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (history) => {
        const world = new CalendarWorld();
        await run(world);
        for (const one of history) {
          await happen(world, one);
          expectNoneTwice(world);
          expectPastUntouched(world);
        }
        await run(world);
        expectWhatThePlanSays(world);
        expectPastUntouched(world);
        const before = JSON.stringify([...world.events.values(), world.records, world.fields]);
        await run(world);
        expect(JSON.stringify([...world.events.values(), world.records, world.fields])).toBe(before);
      }),
      { numRuns },
    );
  });

  it('and two windows of the leader that work at the same time come to the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { maxLength: 8 }),
        fc.array(happening, { maxLength: 4 }),
        fc.scheduler(),
        async (history, meanwhile, scheduler) => {
          const world = new CalendarWorld();
          await run(world);
          for (const one of history) await happen(world, one);
          world.pause = () => scheduler.schedule(Promise.resolve());
          const windows = [run(world), run(world), pieceByPiece(world, meanwhile, scheduler)];
          await scheduler.waitFor(Promise.all(windows));
          world.pause = () => Promise.resolve();
          await run(world);
          expectWhatThePlanSays(world);
        },
      ),
      { numRuns },
    );
  });
});

async function pieceByPiece(
  world: CalendarWorld,
  meanwhile: readonly Happening[],
  scheduler: fc.Scheduler,
): Promise<void> {
  for (const one of meanwhile) {
    await scheduler.schedule(Promise.resolve());
    if (one.what !== 'reconcile') await happen(world, one);
  }
}
