import { transactionId } from '../../../src/domain/meeting/booking';
import { spanOf, lengthOf, nearestTo } from '../../../src/domain/booking/alternatives';
import {
  bookingOfEmployee,
  bookingOfLeader,
  inviteeIn,
  recordOf,
  settledRecord,
  type Attendee,
  type CalendarMeeting,
} from '../../../src/domain/meeting/booked-meeting';
import { type RecordedBooking } from '../../../src/domain/meeting/booking-content';

const KEY = '400656-2027-1';
const BIRGITTE = { name: 'Birgitte Sommer', mail: 'birgitte.sommer@aasund.example' };
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
  ...{ subject: 'MUS', isPrivate: true, attendees: [] },
  online: false,
  response: 'none',
};

describe('A booking as its leader sees it', () => {
  it('is where the calendar has it, whatever was recorded', () => {
    const moved = { ...meeting, start: '2027-02-26T09:00:00Z', end: '2027-02-26T10:30:00Z' };
    expect(bookingOfLeader(KEY, recorded, [moved], BIRGITTE)).toMatchObject({
      start: moved.start,
      eventId: 'event',
    });
  });

  it('is what was recorded when there is no calendar to look in', () => {
    expect(bookingOfLeader(KEY, recorded, undefined, BIRGITTE)).toMatchObject(time);
  });

  it('is none when the meeting was taken out of the calendar or called off', () => {
    expect(bookingOfLeader(KEY, recorded, [], BIRGITTE)).toBeUndefined();
    expect(bookingOfLeader(KEY, recorded, [{ ...meeting, isCancelled: true }], BIRGITTE)).toBeUndefined();
    expect(bookingOfLeader(KEY, { ...recorded, state: 'cancelled' }, [meeting], BIRGITTE)).toBeUndefined();
  });

  it('is one that was begun only when the event of that very number is there', () => {
    const begun: RecordedBooking = { ...time, bookingNumber: 2, state: 'begun', online: false };
    const made = { ...meeting, transactionId: transactionId(KEY, 'conversation', 2) };
    const other = { ...meeting, transactionId: transactionId(KEY, 'conversation', 1) };
    expect(bookingOfLeader(KEY, begun, [made], BIRGITTE)).toMatchObject(time);
    expect(bookingOfLeader(KEY, begun, [other], BIRGITTE)).toBeUndefined();
  });

  it('is no event of another conversation, and none that somebody else has called', () => {
    const others = { ...meeting, conversationKey: '104711-2027-1' };
    expect(bookingOfLeader(KEY, recorded, [others, { ...meeting, isOwn: false }], BIRGITTE)).toBeUndefined();
  });

  it('arranged by hand stands without an event', () => {
    expect(bookingOfLeader(KEY, { ...recorded, byHand: true }, [], BIRGITTE)).toMatchObject({
      ...time,
      byHand: true,
    });
  });
});

describe('The employee in an invitation', () => {
  const invited = (name: string, address: string, type: Attendee['type'] = 'required'): Attendee => ({
    ...{ name, address, type, response: 'none' },
  });
  const birgitte = invited(BIRGITTE.name, BIRGITTE.mail);
  const ole = invited('Lars Ole Friis', 'lars-ole.friis@aasund.example');
  const room = invited('Engen', 'engen@aasund.example', 'resource');

  it('is known by the address, wherever it stands, and whatever the name is', () => {
    const renamed = { ...birgitte, name: 'Sommer, Birgitte' };
    expect(inviteeIn({ attendees: [room, ole, renamed] }, BIRGITTE)).toBe(renamed);
  });

  it('is known by the name where the address has changed since', () => {
    const before = { ...birgitte, address: 'birgitte.vinter@aasund.example' };
    expect(inviteeIn({ attendees: [ole, before] }, BIRGITTE)).toBe(before);
  });

  it('is whoever stands alone as long as the address is not known, and nobody once it is', () => {
    expect(inviteeIn({ attendees: [room, ole] }, { name: BIRGITTE.name })).toBe(ole);
    expect(inviteeIn({ attendees: [room, ole] }, BIRGITTE)).toBeUndefined();
    expect(inviteeIn({ attendees: [room] }, { name: BIRGITTE.name })).toBeUndefined();
  });

  it('is the one whose answer counts', () => {
    const attendees = [
      { ...ole, response: 'declined' as const },
      { ...birgitte, response: 'accepted' as const },
    ];
    expect(bookingOfLeader(KEY, recorded, [{ ...meeting, attendees }], BIRGITTE)?.response).toBe('accepted');
  });
});

describe('What is recorded of a meeting that was moved in the calendar', () => {
  const at = (day: number) => ({ start: `2027-02-${day}T09:00:00Z`, end: `2027-02-${day}T10:30:00Z` });

  it('is where it stood when that was last read, however often it is moved', () => {
    const once = settledRecord(recorded, { ...meeting, ...at(26) });
    expect(once).toMatchObject({ ...at(26), movedFrom: at(25) });
    const twice = settledRecord(once, { ...meeting, ...at(27) });
    expect(twice).toMatchObject({ ...at(27), movedFrom: at(25) });
    expect(settledRecord(twice, { ...meeting, ...at(27) })).toEqual(twice);
  });

  it('is nothing once it stands where it stood', () => {
    const once = settledRecord(recorded, { ...meeting, ...at(26) });
    expect(settledRecord(once, meeting)).toEqual(recordOf(recorded, meeting));
  });

  it('is nothing of one that the product has moved, or had begun to book', () => {
    const once = settledRecord(recorded, { ...meeting, ...at(26) });
    expect(recordOf(once, { ...meeting, ...at(27) })).not.toHaveProperty('movedFrom');
    const begun = settledRecord({ ...recorded, state: 'begun' }, { ...meeting, ...at(26) });
    expect(begun).not.toHaveProperty('movedFrom');
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
