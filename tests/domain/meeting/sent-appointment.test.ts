import fc from 'fast-check';
import { transactionId } from '../../../src/domain/meeting/booking';
import type { BookingContent } from '../../../src/domain/meeting/booking-content';
import {
  mayBeOf,
  rivalOf,
  sentOf,
  unrecordedOf,
  type Appointment,
  type AppointmentText,
  type Intention,
} from '../../../src/domain/meeting/sent-appointment';

const KEY = '400656-2027-1';
const time = { start: '2027-02-25T09:00:00Z', end: '2027-02-25T10:30:00Z' };
const at = '2027-02-01T08:00:00Z';
const intended = { ...time, at, bookingNumber: 1, online: true };
const employee = { name: 'Birgitte Sommer', mail: 'birgitte.sommer@aasund.dk' };
const intention: Intention = { key: KEY, booking: { intended }, employee };

const attendee = {
  address: employee.mail,
  name: employee.name,
  type: 'required' as const,
  response: 'none' as const,
};

const appointment: Appointment = {
  ...time,
  id: 'event',
  iCalUId: 'uid',
  subject: 'MUS',
  isPrivate: true,
  isCancelled: false,
  isOwn: true,
  online: false,
  attendees: [attendee],
  response: 'none',
  madeAt: at,
  changedAt: at,
};

const text: AppointmentText = {
  conversationKey: KEY,
  isPrivate: true,
  remindsADayBefore: true,
  categories: [],
};

describe('An appointment may be what was picked in Outlook', () => {
  it('at any time, as long as it is one’s own and with the employee', () => {
    expect(mayBeOf(intention, { ...appointment, start: '2027-03-01T09:00:00Z' })).toBe(true);
  });

  it.each<[string, Partial<Appointment>]>([
    ['somebody else has called it', { isOwn: false }],
    ['it is called off', { isCancelled: true }],
    ['it is one of ours already', { conversationKey: KEY }],
    ['the employee is not in it', { attendees: [{ ...attendee, address: 'anne@aasund.dk', name: 'Anne' }] }],
    ['it was last touched long before', { changedAt: '2027-01-20T08:00:00Z' }],
  ])('but not when %s', (_, change) => {
    expect(mayBeOf(intention, { ...appointment, ...change })).toBe(false);
  });

  it('without anybody in it when the employee has no mailbox, and then by its time alone', () => {
    const byHand: Intention = { ...intention, booking: { intended: { ...intended, byHand: true } } };
    expect(mayBeOf(byHand, { ...appointment, attendees: [] })).toBe(true);
    expect(mayBeOf(byHand, { ...appointment, attendees: [], end: '2027-02-25T11:00:00Z' })).toBe(false);
  });

  it('only while one is on its way', () => {
    expect(mayBeOf({ ...intention, booking: {} }, appointment)).toBe(false);
  });
});

describe('What was sent', () => {
  const anyAppointment = fc.record({
    id: fc.uuid(),
    isOwn: fc.boolean(),
    isCancelled: fc.boolean(),
    isMoved: fc.boolean(),
    madeAt: fc.integer({ min: 0, max: 59 }),
    key: fc.constantFrom(KEY, '104711-2027-1', undefined),
  });

  it('is one’s own, leads to the conversation, and comes in one order whatever order it is read in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyAppointment, { selector: ({ id }) => id }), (drawn) => {
        const all = drawn.map(({ id, isOwn, isCancelled, isMoved, madeAt }): Appointment => ({
          ...{ ...appointment, id, isOwn, isCancelled },
          ...(isMoved && { start: '2027-02-26T09:00:00Z', end: '2027-02-26T10:30:00Z' }),
          madeAt: `2027-02-01T08:${String(madeAt).padStart(2, '0')}:00Z`,
        }));
        const texts = new Map(
          drawn.map(({ id, key }) => [id, { ...text, ...(key ? { conversationKey: key } : {}) }]),
        );
        for (const [id, { key }] of drawn.map((one) => [one.id, one] as const))
          if (key === undefined) texts.delete(id);
        const sent = sentOf(intention, all, texts);
        const wanted = drawn.filter(({ isOwn, isCancelled, key }) => isOwn && !isCancelled && key === KEY);
        expect(new Set(sent.map(({ id }) => id))).toEqual(new Set(wanted.map(({ id }) => id)));
        const atTheTime = sent.map(({ start }) => start === time.start);
        expect(atTheTime).toEqual(atTheTime.toSorted((one, other) => Number(other) - Number(one)));
        const order = (found: typeof sent) => found.map(({ start, id }) => [start, texts.get(id) && start]);
        expect(order(sentOf(intention, all.toReversed(), texts))).toEqual(order(sent));
      }),
    );
  });

  it('is a rival of the booking only at another time', () => {
    const booking = { ...time, response: 'none' as const, online: true, eventId: 'other' };
    expect(rivalOf(booking, [appointment])).toBeUndefined();
    const moved = { ...appointment, start: '2027-02-26T09:00:00Z' };
    expect(rivalOf(booking, [moved])).toBe(moved);
    expect(rivalOf({ ...booking, eventId: 'event' }, [moved])).toBeUndefined();
    expect(rivalOf(undefined, [moved])).toBeUndefined();
  });
});

describe('Of the events with our key, not recorded', () => {
  const ours = { ...appointment, conversationKey: KEY };
  const latest = { ...time, bookingNumber: 2, state: 'booked' as const, online: true, iCalUId: 'uid' };
  const numbered = (number: number) => ({
    ...ours,
    id: `number-${number}`,
    iCalUId: `uid-${number}`,
    transactionId: transactionId(KEY, 'conversation', number),
  });
  const found = (booking: BookingContent, meetings: Appointment[]) =>
    unrecordedOf(KEY, booking, meetings).map(({ id }) => id);

  it('is one that was made ours and never recorded, as long as one is on its way', () => {
    expect(found({ intended }, [ours])).toEqual(['event']);
    expect(found({}, [ours])).toEqual([]);
  });

  it('is one of our own making that the record does not name', () => {
    expect(found({ latest }, [ours, numbered(1)])).toEqual(['number-1']);
    expect(found({ latest }, [ours, numbered(3)])).toEqual([]);
  });

  it('is neither the meeting itself, nor what is called off, nor a follow-up, nor another’s', () => {
    const followUp = { ...numbered(1), transactionId: transactionId(KEY, 'follow-up.plan', 1) };
    const others = [
      ours,
      followUp,
      { ...numbered(1), isCancelled: true },
      { ...numbered(1), isOwn: false },
      { ...numbered(1), conversationKey: '104711-2027-1' },
    ];
    expect(found({ latest, intended }, others)).toEqual([]);
  });

  it('is nothing once the conversation was called off', () => {
    expect(found({ latest: { ...latest, state: 'cancelled' } }, [ours, numbered(1)])).toEqual([]);
  });
});
