import { isAgreed, termsOf } from '../../../src/domain/plan/agreed';
import { transactionId } from '../../../src/domain/meeting/booking';
import { FOLLOW_UP_SUBJECT } from '../../../src/domain/meeting/conversation-event';
import type { CalendarMeeting } from '../../../src/domain/meeting/booked-meeting';
import type { FollowUpRecord } from '../../../src/domain/follow-up/record';
import { purposeOf, reconcile } from '../../../src/domain/follow-up/reconciliation';
import { followUpAtHand, stateOfFollowUp } from '../../../src/domain/follow-up/state';
import { followUpTime } from '../../../src/domain/follow-up/time';
import {
  followUpsOf,
  goalsIn,
  movedFields,
  MOST_FOLLOW_UPS,
  reportedFields,
  reportedHeld,
  wantedFollowUps,
  type HeldFollowUps,
} from '../../../src/domain/follow-up/follow-ups';
import { nothingRecorded } from '../../../src/domain/conversation/own-record';
import type { Fields } from '../../../src/domain/writing/fields';

const KEY = '104711-2027-1';
const NOW = '2027-03-01T08:00:00Z';

const fields: Fields = {
  'goal.k3f9.text': 'Lede et projekt',
  'goal.k3f9.followUp': '2027-05-20',
  'agreement.p2.followUp': '2027-04-14',
  followUpOn: '2027-04-07',
  nextConversationOn: '2027-09-01',
};

/** What each says was held, by follow-up. */
const heldOn = (leader: Fields, employee: Fields): HeldFollowUps => ({
  leader: { heldFollowUps: leader },
  employee: { heldFollowUps: employee },
});

const wanted = (change: Fields, held: HeldFollowUps = nothingRecorded) =>
  wantedFollowUps({ ...fields, ...change }, held).map(({ id, on }) => `${id} ${on}`);

describe('The follow-ups that a plan wants', () => {
  it('D12 are one for each date: the plan’s, the rows’ and the next conversation, the earliest first', () => {
    expect(wanted({})).toEqual([
      'plan 2027-04-07',
      'agreement.p2 2027-04-14',
      'goal.k3f9 2027-05-20',
      'next 2027-09-01',
    ]);
  });

  it('on the day of the plan’s own are that one alone', () => {
    expect(wanted({ followUpOn: '2027-05-20' })).toEqual([
      'agreement.p2 2027-04-14',
      'plan 2027-05-20',
      'next 2027-09-01',
    ]);
  });

  it('leave out a goal that has its status, and what both say was held', () => {
    const bothSay = heldOn({ plan: '2027-04-07' }, { plan: '2027-04-07' });
    expect(wanted({ 'goal.k3f9.status': '2' }, bothSay)).toEqual([
      'agreement.p2 2027-04-14',
      'next 2027-09-01',
    ]);
  });

  it('are no more than twelve, the earliest, however many dates somebody writes', () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `goal.g${index}.followUp`,
        `2028-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
      ]),
    );
    const all = followUpsOf({ ...fields, ...many }, nothingRecorded);
    expect(wanted(many)).toHaveLength(MOST_FOLLOW_UPS);
    expect(wanted(many).slice(0, 4)).toEqual(wanted({}));
    expect(all.filter(({ isBeyond }) => isBeyond)).toHaveLength(all.length - MOST_FOLLOW_UPS);
    const [beyond] = all.filter(({ isBeyond }) => isBeyond);
    expect(stateOfFollowUp(beyond!, undefined, '2027-03-01').kind).toBe('beyond');
  });

  it('are not for a text that is no date', () => {
    expect(wanted({ followUpOn: 'til maj', nextConversationOn: '2027-02-31' })).toEqual([
      'agreement.p2 2027-04-14',
      'goal.k3f9 2027-05-20',
    ]);
  });

  it('are where they were moved to, until another date is agreed on', () => {
    const moved = { ...fields, ...movedFields(fields, 'plan', '2027-06-02') };
    expect(followUpsOf(moved, nothingRecorded).find(({ id }) => id === 'plan')?.on).toBe('2027-06-02');
    const agreedAnew = { ...moved, followUpOn: '2027-04-21' };
    expect(followUpsOf(agreedAnew, nothingRecorded).find(({ id }) => id === 'plan')?.on).toBe('2027-04-21');
  });
});

describe('What the two say at a follow-up', () => {
  const both = (after: Fields): Fields => ({ ...fields, ...after });

  it('changes nothing that a signature covers', () => {
    const said = reportedFields(fields, 'plan', {
      statuses: { k3f9: '3' },
      helped: 'Tid',
      newDate: '2027-06-02',
    });
    expect(Object.keys(said).filter(isAgreed)).toEqual([]);
    expect(termsOf(both(said))).toEqual(termsOf(fields));
  });

  it('is confirmed by the other for the day that it was held, also when the next day is set already', () => {
    const leaders = heldOn({ plan: '2027-04-07' }, {});
    expect(reportedHeld(fields, nothingRecorded, 'leader', 'plan', true)).toEqual({ plan: '2027-04-07' });
    const moved = both(reportedFields(fields, 'plan', { newDate: '2027-06-02' }));
    expect(followUpAtHand(moved, leaders, 'employee')?.id).toBe('plan');
    const employees = reportedHeld(moved, leaders, 'employee', 'plan', true);
    expect(employees).toEqual({ plan: '2027-04-07' });
    const [next] = followUpsOf(moved, heldOn({ plan: '2027-04-07' }, employees)).filter(
      ({ id }) => id === 'plan',
    );
    expect(next).toMatchObject({ on: '2027-06-02', isDone: false });
  });

  it('is taken back by the one who said it, and by nobody else', () => {
    const said = heldOn({ plan: '2027-04-07' }, {});
    expect(reportedHeld(fields, said, 'leader', 'plan', false)).toEqual({});
    expect(reportedHeld(fields, said, 'employee', 'plan', false)).toEqual({});
  });

  it('is about every goal at the plan’s own follow-up, and about the goal itself at a goal’s', () => {
    const two = both({ 'goal.b2.text': 'Lære Excel' });
    expect(goalsIn(two, 'plan')).toEqual(['k3f9', 'b2']);
    expect(goalsIn(two, 'goal.b2')).toEqual(['b2']);
    expect(goalsIn(two, 'agreement.p2')).toEqual([]);
  });
});

describe('What lacks in the calendars', () => {
  const time = { start: '2027-04-07T07:00:00Z', end: '2027-04-07T07:30:00Z' };
  const booked: FollowUpRecord = {
    ...time,
    bookingNumber: 1,
    state: 'booked',
    iCalUId: 'uid-1',
    eventId: 'event-1',
  };
  const event = (number: number, start = time.start): CalendarMeeting => ({
    id: `event-${number}`,
    iCalUId: `uid-${number}`,
    start,
    end: `${start.slice(0, 13)}:30:00Z`,
    isCancelled: false,
    isOwn: true,
    conversationKey: KEY,
    ...{ subject: FOLLOW_UP_SUBJECT, isPrivate: true, attendees: [] },
    online: false,
    response: 'none',
    transactionId: transactionId(KEY, purposeOf('plan'), number),
  });
  const steps = (on: string | undefined, record: FollowUpRecord | undefined, meetings: CalendarMeeting[]) =>
    reconcile({
      key: KEY,
      wanted: on === undefined ? [] : [{ id: 'plan', on }],
      records: record ? { plan: record } : {},
      meetings,
      now: NOW,
    }).map((step) => (step.kind === 'cancel' ? `cancel ${step.meeting.id}` : step.kind));

  it('is nothing when plan, record and event say the same', () => {
    expect(steps('2027-04-07', booked, [event(1)])).toEqual([]);
  });

  it('is an event for a date that has none, and the record of one that stands', () => {
    expect(steps('2027-04-07', undefined, [])).toEqual(['create']);
    expect(steps('2027-04-07', { ...booked, state: 'begun' }, [event(1)])).toEqual(['record']);
  });

  it('is a move when the plan has another date, and a cancellation when it has none', () => {
    expect(steps('2027-04-14', booked, [event(1)])).toEqual(['move']);
    expect(steps(undefined, booked, [event(1)])).toEqual(['cancel event-1']);
  });

  it('is the plan’s date when somebody has moved the event', () => {
    expect(steps('2027-04-07', booked, [event(1, '2027-04-09T07:00:00Z')])).toEqual(['follow']);
  });

  it('is not the plan’s date when a move of our own was broken off', () => {
    const begun: FollowUpRecord = { ...booked, state: 'begun' };
    expect(steps('2027-04-07', begun, [event(1, '2027-04-09T07:00:00Z')])).toEqual(['move']);
  });

  it('is the cancellation of a second event, of which the newest stays', () => {
    expect(
      steps('2027-04-07', { ...booked, bookingNumber: 2, iCalUId: 'uid-2', eventId: 'event-2' }, [
        event(1),
        event(2),
      ]),
    ).toEqual(['cancel event-1']);
  });

  it('is never anything that is over', () => {
    const past = '2027-02-10T08:00:00Z';
    const record: FollowUpRecord = { ...booked, start: past, end: '2027-02-10T08:30:00Z' };
    expect(steps(undefined, record, [event(1, past)])).toEqual([]);
    expect(steps('2027-02-24', undefined, [])).toEqual([]);
  });

  it('keeps the id of every event for good', () => {
    expect(transactionId(KEY, purposeOf('goal.k3f9'), 1)).toBe('d658b753-6bbf-871f-a2ae-d002c042b3db');
  });
});

describe('The time of a follow-up', () => {
  const hours = (['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).map((weekday) => ({
    weekday,
    from: '08:00',
    to: '16:00',
  }));
  const free = { busy: [], workingHours: hours, kind: 'calendar' as const };
  const morning = { start: '2027-04-07T06:00:00Z', end: '2027-04-07T07:00:00Z' };
  const allDay = { start: '2027-04-07T05:00:00Z', end: '2027-04-07T18:00:00Z' };

  it('is the first half hour that both have', () => {
    expect(followUpTime('2027-04-07', '2027-03-01', free, [{ ...free, busy: [morning] }])).toEqual({
      start: '2027-04-07T07:00:00Z',
      end: '2027-04-07T07:30:00Z',
    });
  });

  it.each([
    ['employee', [], [allDay]],
    ['leader', [allDay], []],
    ['both', [allDay], [allDay]],
  ] as const)(
    'is the first of the working day when there is none, and clashes for %s',
    (clash, leader, employee) => {
      const time = followUpTime('2027-04-07', '2027-03-01', { ...free, busy: leader }, [
        { ...free, busy: employee },
      ]);
      expect(time).toEqual({ start: '2027-04-07T06:00:00Z', end: '2027-04-07T06:30:00Z', clash });
    },
  );

  it('is one that all have, however many there are', () => {
    const later = { start: '2027-04-07T07:00:00Z', end: '2027-04-07T08:00:00Z' };
    const attendees = [morning, later].map((time) => ({ ...free, busy: [time] }));
    expect(followUpTime('2027-04-07', '2027-03-01', free, attendees).start).toBe('2027-04-07T08:00:00Z');
  });

  it('is in the leader’s hours for somebody on shifts, and on the agreed day also when nobody works', () => {
    const shifts = { busy: [], workingHours: [], kind: 'shifts-unknown' as const };
    expect(followUpTime('2027-04-07', '2027-03-01', free, [shifts]).start).toBe('2027-04-07T06:00:00Z');
    expect(followUpTime('2027-04-10', '2027-03-01', free, [free]).start).toBe('2027-04-10T07:00:00Z');
  });
});

describe('Where a follow-up stands', () => {
  const followUp = { on: '2027-04-07', isDone: false, isBeyond: false, heldOn: {} };
  const record: FollowUpRecord = {
    bookingNumber: 1,
    state: 'booked',
    start: '2027-04-07T07:00:00Z',
    end: '2027-04-07T07:30:00Z',
  };
  const held = { employee: '2027-04-07', leader: '2027-04-07' };

  it.each([
    ['in both calendars', followUp, record, 'both'],
    ['moved', followUp, { ...record, wasMoved: true }, 'moved'],
    ['pending when the calendars have another day', { ...followUp, on: '2027-04-14' }, record, 'pending'],
    ['pending when nothing is made yet', followUp, undefined, 'pending'],
    ['in the leader’s alone', followUp, { ...record, leaderAlone: true }, 'leader-alone'],
    ['clashing', followUp, { ...record, clash: 'employee' as const }, 'clash'],
    ['held', { ...followUp, isDone: true, heldOn: held }, record, 'held'],
    ['done with the goal', { ...followUp, isDone: true }, record, 'done'],
    ['over', { ...followUp, on: '2027-02-24' }, undefined, 'over'],
  ])('is %s', (_, one, of, kind) => {
    expect(stateOfFollowUp(one, of, '2027-03-01').kind).toBe(kind);
  });
});
