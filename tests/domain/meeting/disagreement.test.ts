import fc from 'fast-check';
import type { Attendee, CalendarMeeting } from '../../../src/domain/meeting/booked-meeting';
import type { RecordedBooking } from '../../../src/domain/meeting/booking-content';
import {
  disagreementsOf,
  needsAddress,
  type DisagreementKind,
  type MeetingFacts,
} from '../../../src/domain/meeting/disagreement';

const MAJA = { name: 'Maja Lindegaard', mail: 'maja.lindegaard@aasund.example' };
const time = { start: '2027-02-25T09:00:00Z', end: '2027-02-25T10:30:00Z' };
const later = { start: '2027-02-26T09:00:00Z', end: '2027-02-26T10:30:00Z' };

const attendee = (name: string, address: string, type: Attendee['type'] = 'required'): Attendee => ({
  ...{ name, address, type, response: 'none' },
});
const maja = attendee(MAJA.name, MAJA.mail);
const ole = attendee('Lars Ole Friis', 'lars-ole.friis@aasund.example');
const union = attendee('Torben Lykke Aagaard', 'torben.lykke@aasund.example', 'optional');
const room = attendee('Engen', 'engen@aasund.example', 'resource');

const latest: RecordedBooking = { ...time, bookingNumber: 1, state: 'booked', online: false, iCalUId: 'uid' };
const meeting: CalendarMeeting = {
  ...time,
  ...{ id: 'event', iCalUId: 'uid', conversationKey: '400774-2027-1' },
  ...{ isOwn: true, isCancelled: false, online: false, response: 'none' },
  ...{ subject: 'MUS', isPrivate: true, attendees: [maja] },
};
const agreed: MeetingFacts = { latest, meeting, employee: MAJA };

const told = (reader: 'leader' | 'employee', facts: MeetingFacts): DisagreementKind[] =>
  disagreementsOf(reader, facts).map(({ kind }) => kind);

/** What can be done to a meeting in Outlook, and what the leader is to be told of each. */
const changes: Readonly<Record<string, [DisagreementKind, (before: CalendarMeeting) => CalendarMeeting]>> = {
  'it is moved': ['moved', (before) => ({ ...before, ...later })],
  'the employee is taken out': [
    'not-invited',
    (before) => ({
      ...before,
      attendees: before.attendees.filter(({ address }) => address !== maja.address),
    }),
  ],
  'somebody is added': ['others-invited', (before) => ({ ...before, attendees: [ole, ...before.attendees] })],
  'it is no longer private': ['not-private', (before) => ({ ...before, isPrivate: false })],
  'the subject says more': ['subject', (before) => ({ ...before, subject: 'MUS: dit sygefravær' })],
};

/** What is no disagreement. */
const harmless: readonly ((before: CalendarMeeting) => CalendarMeeting)[] = [
  (before) => ({ ...before, attendees: [room, ...before.attendees] }),
  (before) => ({ ...before, location: 'Engen' }),
  (before) => ({ ...before, subject: 'MUS ' }),
  (before) => ({ ...before, online: true }),
  ({ attendees, ...before }) => ({
    ...before,
    attendees: attendees.map((person) => ({ ...person, response: 'accepted' })),
  }),
];

const someOf = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items]);

test('For any combination of changes exactly those are told, and nothing when nothing differs', () => {
  fc.assert(
    fc.property(someOf(Object.values(changes)), someOf(harmless), (made, besides) => {
      const changed = [...besides, ...made.map(([, change]) => change)].reduce(
        (before, change) => change(before),
        meeting,
      );
      expect(new Set(told('leader', { ...agreed, meeting: changed }))).toEqual(
        new Set(made.map(([kind]) => kind)),
      );
    }),
  );
});

test('Each change alone is told once', () => {
  expect(told('leader', agreed)).toEqual([]);
  for (const [kind, change] of Object.values(changes)) {
    expect(told('leader', { ...agreed, meeting: change(meeting) })).toEqual([kind]);
  }
});

describe('The leader is told of a meeting', () => {
  test('that is not in the calendar, and of nothing else of it', () => {
    expect(disagreementsOf('leader', { ...agreed, meeting: undefined })).toEqual([
      { kind: 'gone', was: time, isByHand: false },
    ]);
    const byHand = { ...agreed, latest: { ...latest, byHand: true }, meeting: undefined };
    expect(disagreementsOf('leader', byHand)).toEqual([{ kind: 'gone', was: time, isByHand: true }]);
  });

  test('that was begun or called off, and is not there: nothing', () => {
    for (const state of ['begun', 'cancelled'] as const) {
      expect(told('leader', { ...agreed, latest: { ...latest, state }, meeting: undefined })).toEqual([]);
    }
  });

  test('that was moved, from where it stood when that was last read', () => {
    const settled = { ...latest, ...later, movedFrom: time };
    const moved = { ...meeting, ...later };
    expect(disagreementsOf('leader', { ...agreed, latest: settled, meeting: moved })).toEqual([
      { kind: 'moved', from: time, to: later },
    ]);
    expect(told('leader', { ...agreed, latest: { ...latest, ...later }, meeting: moved })).toEqual([]);
  });

  test('with others in it, but for those who belong there', () => {
    const both = { ...meeting, attendees: [maja, ole, union] };
    expect(disagreementsOf('leader', { ...agreed, meeting: both })).toEqual([
      { kind: 'others-invited', people: [ole, union] },
    ]);
    const known = { ...latest, companions: [union.address] };
    expect(disagreementsOf('leader', { ...agreed, latest: known, meeting: both })).toEqual([
      { kind: 'others-invited', people: [ole] },
    ]);
  });

  test('arranged by hand, with whoever was invited to it all the same', () => {
    const byHand = { ...agreed, latest: { ...latest, byHand: true }, employee: { ...MAJA, mail: null } };
    expect(told('leader', { ...byHand, meeting: { ...meeting, attendees: [] } })).toEqual([]);
    expect(told('leader', { ...byHand, meeting: { ...meeting, attendees: [ole] } })).toEqual([
      'others-invited',
    ]);
  });
});

describe('As long as the employee’s address is not known', () => {
  const unknown = { ...agreed, employee: { name: MAJA.name } };
  const renamed = { ...maja, name: 'Lindegaard, Maja' };

  test('the name tells who it is, and otherwise the address is asked for', () => {
    expect(needsAddress({ ...meeting, attendees: [ole, maja] }, MAJA)).toBe(false);
    expect(needsAddress({ ...meeting, attendees: [ole, renamed] }, MAJA)).toBe(true);
    expect(needsAddress({ ...meeting, attendees: [room] }, MAJA)).toBe(false);
    expect(told('leader', { ...unknown, meeting: { ...meeting, attendees: [ole, maja] } })).toEqual([
      'others-invited',
    ]);
  });

  test('nobody is called another who may be the employee', () => {
    const attendees = [ole, renamed];
    expect(told('leader', { ...unknown, meeting: { ...meeting, attendees } })).toEqual([]);
    expect(told('leader', { ...agreed, meeting: { ...meeting, attendees } })).toEqual(['others-invited']);
  });

  test('an invitation to nobody is told', () => {
    expect(told('leader', { ...unknown, meeting: { ...meeting, attendees: [] } })).toEqual(['not-invited']);
  });
});

describe('The employee is told of a meeting', () => {
  const copy = { ...meeting, isOwn: false };
  const own = { ...agreed, employee: { name: MAJA.name }, meeting: copy };

  test('nothing when nothing differs, and nothing of what the leader alone can mend', () => {
    expect(told('employee', own)).toEqual([]);
    const open = { ...copy, isPrivate: false, subject: 'MUS: dit sygefravær' };
    expect(told('employee', { ...own, meeting: open })).toEqual([]);
  });

  test('that was moved, until the new time is answered', () => {
    const moved = { ...copy, ...later };
    expect(told('employee', { ...own, meeting: moved })).toEqual(['moved']);
    expect(told('employee', { ...own, meeting: { ...moved, response: 'accepted' } })).toEqual([]);
  });

  test('that was called off, and nothing else of it', () => {
    const off = { ...copy, ...later, isCancelled: true, attendees: [maja, ole] };
    expect(disagreementsOf('employee', { ...own, meeting: off })).toEqual([
      { kind: 'gone', was: later, isByHand: false },
    ]);
    expect(told('employee', { ...own, meeting: undefined })).toEqual([]);
  });

  test('with others in it, also those whom the leader wants there', () => {
    const both = { ...copy, attendees: [maja, union] };
    const known = { ...latest, companions: [union.address] };
    expect(told('employee', { ...own, latest: known, meeting: both })).toEqual(['others-invited']);
  });
});
