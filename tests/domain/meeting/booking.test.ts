import fc from 'fast-check';
import { bookingNumberAfter, transactionId, type BookingRecord } from '../../../src/domain/meeting/booking';
import {
  CONVERSATION_KEY_PROPERTY,
  eventFor,
  movedEvent,
  printableInvitation,
  type EventRequest,
} from '../../../src/domain/meeting/conversation-event';

const key = '104711-2027-1';

describe('The transaction id of a booking', () => {
  it('never changes between versions: an id that is in a calendar cannot be changed', () => {
    expect(transactionId(key, 'conversation', 1)).toBe('14677da8-f51b-8504-b506-f03d82aad9be');
  });

  it('has the shape of a UUID', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (any, number) => {
        expect(transactionId(any, 'follow-up.plan', number)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('is another for another conversation, purpose or number', () => {
    const numbers = Array.from({ length: 200 }, (_, number) => number);
    const ids = [key, '104711-2027-11', '10471-2027-1'].flatMap((any) =>
      (['conversation', 'follow-up.plan', 'follow-up.goal.k3f9'] as const).flatMap((purpose) =>
        numbers.map((number) => transactionId(any, purpose, number)),
      ),
    );
    expect(new Set(ids).size).toBe(1800);
  });
});

describe('The number of a booking', () => {
  it.each<[string, BookingRecord | undefined, number]>([
    ['1 for the first', undefined, 1],
    ['the same while we do not know whether the event was made', { bookingNumber: 3, state: 'begun' }, 3],
    ['the same for an event that is there', { bookingNumber: 3, state: 'booked' }, 3],
    ['the next after a cancelled one', { bookingNumber: 3, state: 'cancelled' }, 4],
  ])('is %s', (_, latest, expected) => {
    expect(bookingNumberAfter(latest)).toBe(expected);
  });

  it('leaves at most one event, however often booking is broken off, tried again and cancelled', () => {
    const steps = fc.array(
      fc.record({ what: fc.constantFrom('book', 'cancel'), reached: fc.boolean(), told: fc.boolean() }),
    );
    fc.assert(
      fc.property(steps, (all) => {
        // Microsoft 365 keeps an id for good and makes no second event for it.
        const seen = new Set<string>();
        const events = new Set<string>();
        let record: BookingRecord | undefined;
        for (const { what, reached, told } of all) {
          if (what === 'book') {
            const bookingNumber = bookingNumberAfter(record);
            const id = transactionId(key, 'conversation', bookingNumber);
            record = { bookingNumber, state: 'begun' };
            if (reached && !seen.has(id)) events.add(id);
            if (reached) seen.add(id);
            if (reached && told) {
              expect(events.has(id)).toBe(true);
              record = { bookingNumber, state: 'booked' };
            }
          } else if (record?.state === 'booked' && reached) {
            events.delete(transactionId(key, 'conversation', record.bookingNumber));
            // Told or not: the next look in the calendar finds no event.
            record = { ...record, state: 'cancelled' };
          }
          expect(events.size).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('The event of a conversation', () => {
  const request: EventRequest = {
    conversationKey: key,
    purpose: 'conversation',
    bookingNumber: 1,
    start: '2027-03-29T10:00',
    end: '2027-03-29T11:30',
    attendees: [{ address: 'maja.lindegaard@aasund.example', name: 'Maja Lindegaard' }],
    link: 'https://teams.example/l/entity?a=1&b="2"',
    subject: 'Samtale',
    linkText: 'Åbn',
    online: true,
  };

  it('is private, neutral, and reminds a day before', () => {
    expect(eventFor(request)).toEqual({
      subject: 'Samtale',
      body: {
        contentType: 'html',
        content: '<p><a href="https://teams.example/l/entity?a=1&amp;b=&quot;2&quot;">Åbn</a></p>',
      },
      start: { dateTime: '2027-03-29T10:00:00', timeZone: 'Romance Standard Time' },
      end: { dateTime: '2027-03-29T11:30:00', timeZone: 'Romance Standard Time' },
      attendees: [
        {
          type: 'required',
          emailAddress: { address: 'maja.lindegaard@aasund.example', name: 'Maja Lindegaard' },
        },
      ],
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      sensitivity: 'private',
      showAs: 'busy',
      isReminderOn: true,
      reminderMinutesBeforeStart: 1440,
      responseRequested: true,
      allowNewTimeProposals: true,
      transactionId: transactionId(key, 'conversation', 1),
      singleValueExtendedProperties: [{ id: CONVERSATION_KEY_PROPERTY, value: key }],
    });
  });

  it('has a place, and nobody asked, when they meet in a room and there is no mailbox', () => {
    const event = eventFor({ ...request, online: false, location: 'Rådhuset, lokale 2', attendees: [] });
    expect(event).toMatchObject({
      attendees: [],
      isOnlineMeeting: false,
      location: { displayName: 'Rådhuset, lokale 2' },
    });
    expect(event).not.toHaveProperty('onlineMeetingProvider');
  });

  it('is moved by its time alone', () => {
    expect(Object.keys(movedEvent(request))).toEqual(['start', 'end']);
  });

  it('is found again by a property that never changes', () => {
    expect(CONVERSATION_KEY_PROPERTY).toBe(
      'String {cb5199d9-0869-4515-9f34-5f0cecf31097} Name MusConversationKey',
    );
  });
});

describe('An invitation on paper', () => {
  it('says when, where, with whom and by when to hand in', () => {
    expect(
      printableInvitation({
        conversationKey: key,
        start: '2027-03-04T10:00',
        end: '2027-03-04T11:30',
        employeeName: 'Piotr Zielinski',
        leaderName: 'Anne Bro',
        handInBy: '2027-02-25',
        link: 'https://teams.example/l/entity',
      }),
    ).toEqual({
      conversationKey: key,
      date: '2027-03-04',
      weekday: 'thursday',
      from: '10:00',
      to: '11:30',
      employeeName: 'Piotr Zielinski',
      leaderName: 'Anne Bro',
      handInBy: '2027-02-25',
      link: 'https://teams.example/l/entity',
    });
  });
});
