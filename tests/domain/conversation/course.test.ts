import fc from 'fast-check';
import { addDays, instantOf } from '../../../src/domain/time/calendar-dates';
import {
  courseSteps,
  deriveCourse,
  type ConversationFacts,
  type PlanFacts,
  type Sharing,
} from '../../../src/domain/conversation/course';
import type { Booking } from '../../../src/domain/meeting/booking';

const now = '2027-02-01T07:00:00Z';
const booking: Booking = {
  start: '2027-02-11T09:00:00Z',
  end: '2027-02-11T10:30:00Z',
  response: 'accepted',
};
const ready: ConversationFacts = { shellReady: true, handIns: {} };
const plan: PlanFacts = { signedOn: {}, openGoals: 2 };
const signed: PlanFacts = {
  ...plan,
  sentOn: '2027-02-13',
  signedOn: { employee: '2027-02-16', leader: '2027-02-17' },
};

const courseOf = (facts: ConversationFacts, sharing: Sharing = 'together', at = now) =>
  deriveCourse(facts, { sharing }, at);

describe('The course of a conversation', () => {
  it.each<[string, ConversationFacts]>([
    ['not-ready', { ...ready, shellReady: false }],
    ['time', ready],
    ['preparation', { ...ready, booking }],
    ['preparation', { ...ready, booking: { ...booking, response: 'tentative' } }],
    ['preparation', { ...ready, booking, handIns: { employee: now } }],
    ['conversation', { ...ready, booking, handIns: { employee: now, leader: now } }],
    ['plan', { ...ready, booking, heldOn: '2027-02-11' }],
    ['plan', { ...ready, booking, plan: { ...plan, writtenOn: '2027-02-11' } }],
    ['signature', { ...ready, booking, plan: { ...plan, sentOn: '2027-02-13' } }],
    ['signature', { ...ready, booking, plan: signed }],
    ['follow-up', { ...ready, booking, plan: { ...signed, filedOn: '2027-02-18' } }],
    ['ended', { ...ready, booking, plan: { ...signed, filedOn: '2027-02-18', openGoals: 0 } }],
  ])('is at %s with what is recorded', (current, facts) => {
    expect(courseOf(facts).current).toBe(current);
  });

  it('is at the conversation as soon as the meeting has begun', () => {
    expect(courseOf({ ...ready, booking }, 'together', '2027-02-11T08:59:59Z').current).toBe('preparation');
    expect(courseOf({ ...ready, booking }, 'together', '2027-02-11T09:00:00Z').current).toBe('conversation');
  });

  it('asks for as much preparation as the sharing rule does', () => {
    const one = { ...ready, booking, handIns: { employee: now } };
    const both = { ...ready, booking, handIns: { employee: now, leader: now } };
    expect(courseOf(one, 'handed-in').current).toBe('conversation');
    expect(courseOf(one, 'together').current).toBe('preparation');
    expect(courseOf(both, 'own-notes').current).toBe('preparation');
    expect(courseOf({ ...ready, booking, handIns: { leader: now } }, 'handed-in').current).toBe(
      'preparation',
    );
  });

  it('goes back to the time when it is declined, and keeps what was handed in', () => {
    const handIns = { employee: '2027-01-29T08:00:00Z', leader: '2027-01-28T08:00:00Z' };
    const course = courseOf({ ...ready, booking: { ...booking, response: 'declined' }, handIns });
    expect(course).toMatchObject({ current: 'time', declined: true });
    expect(course.steps.slice(0, 3)).toEqual([
      { step: 'time', state: 'now' },
      { step: 'preparation', state: 'done', on: '2027-01-29' },
      { step: 'conversation', state: 'later' },
    ]);
  });

  it('does not begin a meeting that was declined, nor decline one that was arranged by hand', () => {
    const declined: Booking = { ...booking, response: 'declined' };
    const later = '2027-02-20T08:00:00Z';
    expect(courseOf({ ...ready, booking: declined }, 'together', later).current).toBe('time');
    const byHand = courseOf({ ...ready, booking: { ...declined, byHand: true } }, 'together', later);
    expect(byHand).toMatchObject({ current: 'conversation', declined: false });
  });

  it('no longer minds that a time was declined once the conversation was held', () => {
    const held = courseOf({ ...ready, booking: { ...booking, response: 'declined' }, heldOn: '2027-02-12' });
    expect(held).toMatchObject({ current: 'plan', declined: false });
  });

  it('goes back to the signatures when one is void, and keeps the day of filing', () => {
    const facts = {
      ...ready,
      booking,
      plan: { ...signed, signedOn: { leader: '2027-02-17' }, filedOn: '2027-02-18' },
    };
    expect(courseOf(facts).current).toBe('signature');
    expect(courseOf(facts).steps[4]).toEqual({ step: 'signature', state: 'now', on: '2027-02-18' });
  });

  it('has the dates of Copenhagen', () => {
    const late: Booking = {
      ...booking,
      start: instantOf('2027-02-12T00:30'),
      end: instantOf('2027-02-12T02:00'),
    };
    const course = courseOf(
      { ...ready, booking: late, handIns: { employee: '2027-02-01T23:30:00Z' } },
      'handed-in',
    );
    expect(course.steps.slice(0, 2).map(({ on }) => on)).toEqual(['2027-02-12', '2027-02-02']);
  });
});

describe('The course of any conversation', () => {
  const date = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2027-01-11', days));
  const instant = date.map((any) => instantOf(`${any}T09:00`));
  const anyFacts = fc.record<ConversationFacts>({
    shellReady: fc.boolean(),
    booking: fc.option(
      fc
        .record({
          start: instant,
          response: fc.constantFrom('none', 'accepted', 'tentative', 'declined'),
          byHand: fc.boolean(),
        })
        .map((any) => ({ ...any, end: any.start })),
      { nil: undefined },
    ),
    handIns: fc.record({ employee: instant, leader: instant }, { requiredKeys: [] }),
    heldOn: fc.option(date, { nil: undefined }),
    plan: fc.option(
      fc.record({
        sentOn: fc.option(date, { nil: undefined }),
        signedOn: fc.record({ employee: date, leader: date }, { requiredKeys: [] }),
        filedOn: fc.option(date, { nil: undefined }),
        openGoals: fc.nat({ max: 2 }),
      }),
      { nil: undefined },
    ),
  });
  const sharing = fc.constantFrom<Sharing>('together', 'handed-in', 'own-notes');

  it('has six steps in order, one of them now, and all before it done', () => {
    fc.assert(
      fc.property(anyFacts, sharing, instant, (facts, rule, at) => {
        const { current, steps } = deriveCourse(facts, { sharing: rule }, at);
        expect(steps.map(({ step }) => step)).toEqual(courseSteps);
        const place = steps.findIndex(({ state }) => state === 'now');
        if (current === 'not-ready' || current === 'ended') expect(place).toBe(-1);
        else expect(steps[place]!.step).toBe(current);
        if (current === 'ended') expect(steps.every(({ state }) => state === 'done')).toBe(true);
        else expect(steps.slice(0, Math.max(place, 0)).every(({ state }) => state === 'done')).toBe(true);
        expect(current === 'not-ready').toBe(!facts.shellReady);
      }),
    );
  });

  it('never goes back because time passes', () => {
    const rank = (current: string) => ['not-ready', ...courseSteps, 'ended'].indexOf(current);
    fc.assert(
      fc.property(anyFacts, sharing, instant, instant, (facts, rule, one, other) => {
        const [earlier, later] = [one, other].toSorted();
        const at = (when: string) => rank(deriveCourse(facts, { sharing: rule }, when).current);
        expect(at(later!)).toBeGreaterThanOrEqual(at(earlier!));
      }),
    );
  });
});
