import { transactionId } from '../../../src/domain/meeting/booking';
import { spanOf, lengthOf, nearestTo } from '../../../src/domain/booking/alternatives';
import {
  bookingOfEmployee,
  bookingOfLeader,
  type CalendarMeeting,
} from '../../../src/domain/meeting/booked-meeting';
import { type RecordedBooking } from '../../../src/domain/meeting/booking-content';

const KEY = '400656-2027-1';
const time = { start: '2027-02-25T09:00:00Z', end: '2027-02-25T10:30:00Z' };

const recorded: RecordedBooking = {
  ...time,
  bookingNumber: 1,
  state: 'booked',
  online: false,
  iCalUId: 'uid',
  eventId: 'old-id',
};

const meeting: CalendarMeeting = {
  ...time,
  id: 'event',
  iCalUId: 'uid',
  isCancelled: false,
  isOwn: true,
  conversationKey: KEY,
  online: false,
  response: 'none',
};

describe('A booking as its leader sees it', () => {
  it('is where the calendar has it, whatever was recorded', () => {
    const moved = { ...meeting, start: '2027-02-26T09:00:00Z', end: '2027-02-26T10:30:00Z' };
    expect(bookingOfLeader(KEY, recorded, [moved])).toMatchObject({ start: moved.start, eventId: 'event' });
  });

  it('is what was recorded when there is no calendar to look in', () => {
    expect(bookingOfLeader(KEY, recorded, undefined)).toMatchObject(time);
  });

  it('is none when the meeting was taken out of the calendar or called off', () => {
    expect(bookingOfLeader(KEY, recorded, [])).toBeUndefined();
    expect(bookingOfLeader(KEY, recorded, [{ ...meeting, isCancelled: true }])).toBeUndefined();
    expect(bookingOfLeader(KEY, { ...recorded, state: 'cancelled' }, [meeting])).toBeUndefined();
  });

  it('is one that was begun only when the event of that very number is there', () => {
    const begun: RecordedBooking = { ...time, bookingNumber: 2, state: 'begun', online: false };
    const made = { ...meeting, transactionId: transactionId(KEY, 'conversation', 2) };
    const other = { ...meeting, transactionId: transactionId(KEY, 'conversation', 1) };
    expect(bookingOfLeader(KEY, begun, [made])).toMatchObject(time);
    expect(bookingOfLeader(KEY, begun, [other])).toBeUndefined();
  });

  it('is no event of another conversation, and none that somebody else has called', () => {
    const others = { ...meeting, conversationKey: '104711-2027-1' };
    expect(bookingOfLeader(KEY, recorded, [others, { ...meeting, isOwn: false }])).toBeUndefined();
  });

  it('arranged by hand stands without an event', () => {
    expect(bookingOfLeader(KEY, { ...recorded, byHand: true }, [])).toMatchObject({ ...time, byHand: true });
  });
});

describe('A booking as the employee sees it', () => {
  it('is declined when the meeting is no longer in the own calendar', () => {
    expect(bookingOfEmployee(recorded, [])).toMatchObject({ ...time, response: 'declined' });
  });

  it('is none when the leader has called it off, or has not finished booking it', () => {
    expect(bookingOfEmployee(recorded, [{ ...meeting, isCancelled: true }])).toBeUndefined();
    expect(bookingOfEmployee({ ...recorded, state: 'begun' }, [meeting])).toBeUndefined();
  });

  it('is what was recorded for whoever has no calendar', () => {
    expect(bookingOfEmployee(recorded, undefined)).toMatchObject({ ...time, response: 'none' });
  });
});

describe('Times to propose instead', () => {
  const slot = (date: string, from: string) => ({ ...spanOf(date, from, 90), date, from, to: '' });

  it('are one a day, the nearest to the meeting, in order', () => {
    const slots = [
      slot('2027-02-24', '08:00'),
      slot('2027-02-25', '08:00'),
      slot('2027-02-25', '10:00'),
      slot('2027-02-25', '12:00'),
      slot('2027-03-01', '10:00'),
    ];
    expect(nearestTo(time, slots, 2).map(({ date, from }) => `${date} ${from}`)).toEqual([
      '2027-02-24 08:00',
      '2027-02-25 08:00',
    ]);
  });

  it('last as long as the meeting, also when the clocks change in between', () => {
    expect(lengthOf(spanOf('2027-03-28', '01:30', 90))).toBe(90);
  });
});
