import { isTaken, timesOf, type Meeting } from '../../../src/domain/meeting/meeting';
import type { Schedule } from '../../../src/domain/booking/free-busy';

const person = (name: string, mail: string | null) => ({ id: name, name, givenName: name, mail });
const henrik = person('Henrik', 'Henrik@aasund.example');
const maja = person('Maja', 'Maja@aasund.example');
const aage = person('Aage', null);

const time = { start: '2027-02-22T08:00:00Z', end: '2027-02-22T09:00:00Z' };
const later = { start: '2027-02-22T12:00:00Z', end: '2027-02-22T13:00:00Z' };
const busyAt = (...times: readonly (typeof time)[]): Schedule => ({
  items: times.map((each) => ({ status: 'busy', ...each })),
  workingHours: { daysOfWeek: ['monday'], startTime: '08:00:00.0000000', endTime: '16:00:00.0000000' },
});

const schedules = new Map([
  ['henrik@aasund.example', busyAt(time)],
  ['maja@aasund.example', busyAt(time, later)],
]);
const meeting: Meeting = {
  key: '1042-2027-1',
  conversations: [
    { employee: maja, worksShifts: false },
    {
      employee: aage,
      worksShifts: true,
      givenHours: [{ weekday: 'monday', from: '06:00', to: '14:00' }],
    },
  ],
};

describe('A meeting', () => {
  it('has an attendee for each of its conversations, and invites those with a calendar', () => {
    const { leader, attendees, invited } = timesOf(meeting, henrik, schedules);
    expect(leader.busy).toEqual([time]);
    expect(attendees.map(({ kind, busy }) => [kind, busy])).toEqual([
      ['calendar', [time, later]],
      ['given-hours', []],
    ]);
    expect(invited).toEqual([{ address: 'Maja@aasund.example', name: 'Maja' }]);
  });

  it('does not stand in its own way', () => {
    const { leader, attendees } = timesOf({ ...meeting, booking: time }, henrik, schedules);
    expect([leader, ...attendees].map(({ busy }) => busy)).toEqual([[], [later], []]);
  });

  it('cannot have a time at which the leader or any attendee has another meeting', () => {
    const times = timesOf({ ...meeting, booking: time }, henrik, schedules);
    expect([isTaken(times, time), isTaken(times, later)]).toEqual([false, true]);
    expect(isTaken(timesOf(meeting, henrik, schedules), time)).toBe(true);
  });
});
