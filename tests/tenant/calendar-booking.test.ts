import type { RunningTenant } from '../../local-tenant/create-tenant';
import { attendee, book, conversation, copyFor, eventIn, KEY_PROPERTY, patch } from './calendar-calls';
import { errorOf, freshTenant, idOf, signedIn, valueOf, type Caller } from './local-graph';

let tenant: RunningTenant;
let henrik: Caller;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
  maja = await signedIn(tenant, 'maja.lindegaard');
});

describe('A leader books', () => {
  it('an event that stands in the own calendar with the leader as organizer', async () => {
    const event = await book(henrik);
    expect(event).toMatchObject({
      subject: 'MUS',
      isOrganizer: true,
      sensitivity: 'private',
      showAs: 'busy',
      start: { dateTime: '2027-03-06T09:00:00.0000000', timeZone: 'UTC' },
      responseStatus: { response: 'organizer' },
      originalStartTimeZone: 'Romance Standard Time',
      type: 'singleInstance',
    });
    expect(event.body.content).toContain('<p>Link til samtalen</p>');
    expect(eventIn(await henrik.get(`/me/events/${event.id}`))).toMatchObject({ id: event.id });
  });

  it('and the employee gets a copy with its own id, tentative until it is answered', async () => {
    const event = await book(henrik, { categories: ['MUS'], showAs: 'busy' });
    const copy = await copyFor(maja, event);
    expect(copy).toMatchObject({
      iCalUId: event.iCalUId,
      isOrganizer: false,
      showAs: 'tentative',
      sensitivity: 'private',
      categories: [],
      transactionId: null,
      responseStatus: { response: 'notResponded' },
      organizer: { emailAddress: { address: 'henrik.oestergaard@aasund.example' } },
    });
    expect(copy?.id).not.toBe(event.id);
  });

  it('with ids that look like Exchange’s, and another kind of id on request', async () => {
    const event = await book(henrik);
    expect(event.id).toMatch(/^AAMk[\w-]{140,}=$/);
    const immutable = eventIn(await henrik.get(`/me/events/${event.id}`, { Prefer: 'IdType="ImmutableId"' }));
    expect(immutable.id).toMatch(/^AAkALg[\w-]+=*$/);
    expect(immutable.id).not.toBe(event.id);
    expect(eventIn(await henrik.get(`/me/events/${immutable.id}`)).id).toBe(event.id);
  });

  it('somebody outside the organisation, who just stays on the list', async () => {
    const outside = { emailAddress: { address: 'bisidder@forbund.example' }, type: 'optional' };
    const event = await book(henrik, { attendees: [attendee('maja.lindegaard'), outside] });
    expect(event.attendees.map(({ emailAddress }) => emailAddress.address)).toEqual([
      'maja.lindegaard@aasund.example',
      'bisidder@forbund.example',
    ]);
  });

  it('somebody without a mailbox, who gets nothing', async () => {
    await book(henrik, { attendees: [attendee('piotr.zielinski')] });
    const piotr = await signedIn(tenant, 'piotr.zielinski');
    expect(errorOf(await piotr.get('/me/events'))).toEqual({
      status: 404,
      code: 'MailboxNotEnabledForRESTAPI',
      message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    });
  });

  it('with an extended property that stays on the own copy', async () => {
    const properties = [{ id: KEY_PROPERTY, value: '400774-2027-1' }];
    const event = await book(henrik, { singleValueExtendedProperties: properties });
    const expand = `$expand=singleValueExtendedProperties($filter=id eq '${KEY_PROPERTY}')`;
    const own = eventIn(await henrik.get(`/me/events/${event.id}?${expand}`));
    expect(own.singleValueExtendedProperties).toEqual(properties);
    expect(eventIn(await henrik.get(`/me/events/${event.id}`)).singleValueExtendedProperties).toBeUndefined();
    const copy = await copyFor(maja, event);
    const copied = eventIn(await maja.get(`/me/events/${copy?.id ?? ''}?${expand}`));
    expect(copied.singleValueExtendedProperties).toBeUndefined();
  });

  it('online, with the meeting’s blob in the body', async () => {
    const event = await book(henrik, { isOnlineMeeting: true, onlineMeetingProvider: 'teamsForBusiness' });
    expect(event.onlineMeeting?.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(event.body.content).toContain(event.onlineMeeting?.joinUrl);
    expect(event.body.content).toContain('<p>Link til samtalen</p>');
    expect((await copyFor(maja, event))?.onlineMeeting).toEqual(event.onlineMeeting);
  });

  it('whole days, which begin at midnight wherever one looks', async () => {
    const days = (time: string) => ({
      isAllDay: true,
      start: { dateTime: `2027-03-06T${time}`, timeZone: 'Romance Standard Time' },
      end: { dateTime: '2027-03-07T00:00:00', timeZone: 'Romance Standard Time' },
    });
    const { start } = await book(henrik, days('00:00:00'));
    expect(start).toEqual({ dateTime: '2027-03-06T00:00:00.0000000', timeZone: 'UTC' });
    const refused = await henrik.call('POST', '/me/events', { body: conversation(days('10:00:00')) });
    expect(errorOf(refused)).toMatchObject({
      status: 400,
      message:
        "Your request can't be completed. The Event.Start property for an all-day event needs to be set to midnight.",
    });
  });
});

describe('A retry', () => {
  it('with the same transactionId and content answers with the event there is', async () => {
    const first = await book(henrik, { transactionId: 'mus-400774-1' });
    const second = await book(henrik, { transactionId: 'mus-400774-1' });
    expect(second.id).toBe(first.id);
    expect(second.transactionId).toBe('mus-400774-1');
    expect(valueOf(await maja.get(`/me/events?$filter=iCalUId eq '${first.iCalUId}'`))).toHaveLength(1);
  });

  it.each([
    ['another content', false],
    ['the same content after the event is gone', true],
  ])('with the same transactionId and %s is refused', async (_, removed) => {
    const first = await book(henrik, { transactionId: 'mus-400774-1' });
    if (removed) await henrik.call('DELETE', `/me/events/${first.id}`);
    const body = conversation({ transactionId: 'mus-400774-1', subject: removed ? 'MUS' : 'Noget andet' });
    expect(errorOf(await henrik.call('POST', '/me/events', { body }))).toEqual({
      status: 400,
      code: 'ErrorDuplicateTransactionId',
      message:
        "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
    });
  });

  it('from another mailbox is another event', async () => {
    const hers = await book(maja, { transactionId: 'mus-1', attendees: [] });
    const his = await book(henrik, { transactionId: 'mus-1', attendees: [] });
    expect(his.iCalUId).not.toBe(hers.iCalUId);
  });

  it('cannot change the transactionId afterwards', async () => {
    const event = await book(henrik);
    expect(errorOf(await patch(henrik, event.id, { transactionId: 'mus-2' }))).toEqual({
      status: 400,
      code: 'ErrorInvalidRequest',
      message: "Your request can't be completed. ClientId/TransactionId is immutable and cannot be updated.",
    });
  });
});

describe('A calendar is closed', () => {
  it.each([
    ['GET', '/events'],
    ['POST', '/events'],
    ['GET', '/calendarView?startDateTime=2027-03-01&endDateTime=2027-03-02'],
  ])('to a colleague who calls %s %s', async (method, path) => {
    const address = `/users/${idOf(tenant, 'maja.lindegaard')}${path}`;
    const answer = await henrik.call(method, address, method === 'POST' ? { body: conversation() } : {});
    expect(errorOf(answer)).toEqual({
      status: 403,
      code: 'ErrorAccessDenied',
      message: 'Access is denied. Check credentials and try again.',
    });
  });

  it('to a token without the scope', async () => {
    const reader = await signedIn(tenant, 'maja.lindegaard', { scopes: ['Calendars.Read'] });
    expect(await reader.get('/me/events')).toMatchObject({ status: 200 });
    expect(await reader.call('POST', '/me/events', { body: conversation() })).toMatchObject({ status: 403 });
    const stranger = await signedIn(tenant, 'maja.lindegaard', { scopes: ['User.Read'] });
    expect(await stranger.get('/me/events')).toMatchObject({ status: 403 });
  });

  it('to whoever asks for nobody’s', async () => {
    expect(errorOf(await henrik.get('/users/nobody@aasund.example/events'))).toEqual({
      status: 404,
      code: 'ErrorInvalidUser',
      message: "The requested user 'nobody@aasund.example' is invalid.",
    });
  });
});

describe('A booking is refused', () => {
  const ends = { dateTime: '2027-03-06T09:00:00', timeZone: 'Romance Standard Time' };
  it.each([
    ['without a start', { start: undefined }, 'ErrorPropertyValidationFailure'],
    ['that ends before it begins', { end: ends }, 'ErrorPropertyValidationFailure'],
    ['with a property that Graph does not know', { colour: 'red' }, 'RequestBodyRead'],
    ['with a property that only the service writes', { iCalUId: '0400' }, 'RequestBodyRead'],
    ['with a word for a number', { reminderMinutesBeforeStart: 'soon' }, 'RequestBodyRead'],
    ['with an unknown member', { sensitivity: 'secret' }, 'RequestBodyRead'],
    [
      'with an extended property of no form',
      { singleValueExtendedProperties: [{ id: 'MusKey', value: '1' }] },
      'RequestBodyRead',
    ],
  ])('%s', async (_, changes, code) => {
    const answer = await henrik.call('POST', '/me/events', { body: conversation(changes) });
    expect(errorOf(answer)).toMatchObject({ status: 400, code });
  });

  it('names the unknown property', async () => {
    const answer = await henrik.call('POST', '/me/events', { body: conversation({ colour: 'red' }) });
    expect(errorOf(answer).message).toContain("The property 'colour' does not exist");
  });
});
