import type { RunningTenant } from '../../local-tenant/create-tenant';
import { act, attendee, book, conversation, copyFor, eventIn, patch } from './calendar-calls';
import { control, errorOf, freshTenant, signedIn, valueOf, type Caller } from './local-graph';

const DAY = 'startDateTime=2027-03-06&endDateTime=2027-03-07';
const VIEW = `/users/henrik.oestergaard@aasund.example/calendarView?${DAY}`;
const EVENTS = '/users/henrik.oestergaard@aasund.example/events';
const PERMISSIONS = '/me/calendar/calendarPermissions';

let tenant: RunningTenant;
let henrik: Caller;
let anne: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
  anne = await signedIn(tenant, 'anne.bro', { scopes: ['Calendars.ReadWrite.Shared'] });
});

const share = (role: string) =>
  henrik.call('POST', PERMISSIONS, {
    body: { emailAddress: { address: 'anne.bro@aasund.example', name: 'Anne Bro' }, role },
  });
const refused = { status: 403, code: 'ErrorAccessDenied' };

describe('Another’s calendar', () => {
  it('is closed until it is shared, and closed again afterwards', async () => {
    expect(errorOf(await anne.get(VIEW))).toMatchObject(refused);
    const shared = await share('read');
    expect(shared.status).toBe(201);
    expect((await anne.get(VIEW)).status).toBe(200);
    const { id } = shared.body as { id: string };
    expect((await henrik.call('DELETE', `${PERMISSIONS}/${id}`)).status).toBe(204);
    expect(errorOf(await anne.get(VIEW))).toMatchObject(refused);
  });

  it('needs a permission for shared calendars too', async () => {
    await share('write');
    const own = await signedIn(tenant, 'anne.bro');
    expect(errorOf(await own.get(VIEW))).toMatchObject(refused);
    const reader = await signedIn(tenant, 'anne.bro', { scopes: ['Calendars.Read.Shared'] });
    expect((await reader.get(VIEW)).status).toBe(200);
    expect(errorOf(await reader.call('POST', EVENTS, { body: conversation() }))).toMatchObject(refused);
  });

  it('stays closed to whoever may see free and busy times alone', async () => {
    await share('freeBusyRead');
    expect(errorOf(await anne.get(VIEW))).toMatchObject(refused);
  });

  it('shows of a private event its time alone, also to whoever looks for it', async () => {
    const event = await book(henrik, { subject: 'Samtale' });
    await share('write');
    const [seen] = valueOf(await anne.get(VIEW));
    expect(seen).toMatchObject({ subject: '', sensitivity: 'private', attendees: [], bodyPreview: '' });
    expect(seen!['start']).toEqual(event.start);
    expect(valueOf(await anne.get(`${EVENTS}?$filter=subject eq 'Samtale'`))).toEqual([]);
    expect((await anne.get(`${EVENTS}/${event.id}`)).body).toMatchObject({ subject: '' });
    const change = await anne.call('PATCH', `${EVENTS}/${event.id}`, { body: { subject: 'Set' } });
    expect(errorOf(change)).toMatchObject(refused);
    expect(errorOf(await anne.call('DELETE', `${EVENTS}/${event.id}`))).toMatchObject(refused);
  });

  it('shows private events to a delegate who may see them', async () => {
    await book(henrik, { subject: 'Samtale' });
    await share('delegateWithPrivateEventAccess');
    expect(valueOf(await anne.get(VIEW))).toMatchObject([{ subject: 'Samtale', sensitivity: 'private' }]);
  });

  it('shows titles and places alone to whoever may read no more', async () => {
    await book(henrik, { sensitivity: 'normal', subject: 'Møde', location: { displayName: 'Rådssalen' } });
    await share('limitedRead');
    expect(valueOf(await anne.get(VIEW))).toMatchObject([
      { subject: 'Møde', location: { displayName: 'Rådssalen' }, attendees: [], bodyPreview: '' },
    ]);
  });

  it('is written into by whoever may write, in its owner’s name', async () => {
    await share('write');
    const maja = await signedIn(tenant, 'maja.lindegaard');
    const body = conversation({ sensitivity: 'normal', attendees: [attendee('maja.lindegaard')] });
    const made = eventIn(await anne.call('POST', EVENTS, { body }), 201);
    expect(made).toMatchObject({ organizer: { emailAddress: { name: 'Henrik Østergaard' } } });
    expect((await copyFor(maja, made))!.isOrganizer).toBe(false);
    const mails = (await control(tenant, 'GET', '/mail?user=maja.lindegaard@aasund.example')).body;
    expect(JSON.stringify(mails)).toContain('henrik.oestergaard@aasund.example');
    const moved = await anne.call('PATCH', `${EVENTS}/${made.id}`, { body: { subject: 'Nyt' } });
    expect(eventIn(moved).subject).toBe('Nyt');
    expect((await anne.call('POST', `${EVENTS}/${made.id}/cancel`, { body: {} })).status).toBe(202);
  });

  it('is not written into by whoever may only read', async () => {
    const event = await book(henrik, { sensitivity: 'normal' });
    await share('read');
    expect(errorOf(await anne.call('POST', EVENTS, { body: conversation() }))).toMatchObject(refused);
    expect(errorOf(await anne.call('DELETE', `${EVENTS}/${event.id}`))).toMatchObject(refused);
  });

  it('shows in a schedule what its events are about, once it is shared', async () => {
    await book(henrik, { sensitivity: 'normal', subject: 'Møde' });
    const times = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
    const items = async () => {
      const answer = await anne.call('POST', '/me/calendar/getSchedule', {
        body: {
          schedules: ['henrik.oestergaard@aasund.example'],
          startTime: times('2027-03-06T00:00:00'),
          endTime: times('2027-03-07T00:00:00'),
        },
      });
      return (valueOf(answer)[0] as { scheduleItems: unknown[] }).scheduleItems;
    };
    anne = await signedIn(tenant, 'anne.bro', {
      scopes: ['Calendars.Read', 'Calendars.Read.Shared'],
    });
    expect(JSON.stringify(await items())).not.toContain('Møde');
    await share('limitedRead');
    expect(await items()).toMatchObject([{ subject: 'Møde', isPrivate: false }]);
  });

  it('cannot be answered for by another', async () => {
    const meeting = await book(await signedIn(tenant, 'ellen.thorsager'), {
      attendees: [attendee('henrik.oestergaard')],
      sensitivity: 'normal',
    });
    await share('delegateWithPrivateEventAccess');
    const { id } = (await copyFor(henrik, meeting))!;
    expect(errorOf(await anne.call('POST', `${EVENTS}/${id}/accept`, { body: {} }))).toMatchObject(refused);
    expect((await act(henrik, id, 'accept')).status).toBe(202);
  });
});

describe('The permissions of one’s own calendar', () => {
  it('are listed with the organisation’s', async () => {
    await share('read');
    expect(valueOf(await henrik.get(PERMISSIONS))).toMatchObject([
      { role: 'read', isRemovable: true, emailAddress: { name: 'Anne Bro' } },
      { role: 'freeBusyRead', isRemovable: false, emailAddress: { name: 'My Organization' } },
    ]);
  });

  it('are changed in their role alone', async () => {
    const { id } = (await share('read')).body as { id: string };
    const change = (body: unknown) => henrik.call('PATCH', `${PERMISSIONS}/${id}`, { body });
    expect((await change({ role: 'write' })).body).toMatchObject({ role: 'write' });
    expect((await change({ role: 'king' })).status).toBe(400);
    expect((await change({ isRemovable: false })).status).toBe(400);
    expect((await henrik.call('DELETE', `${PERMISSIONS}/nothing`)).status).toBe(404);
  });

  it('are given to nobody outside, and by nobody else', async () => {
    const body = { emailAddress: { address: 'x@elsewhere.example' }, role: 'read' };
    expect((await henrik.call('POST', PERMISSIONS, { body })).status).toBe(400);
    const path = '/users/maja.lindegaard@aasund.example/calendar/calendarPermissions';
    expect(errorOf(await henrik.get(path))).toMatchObject(refused);
  });
});

it('The main calendar may be named in the address', async () => {
  const event = await book(henrik, { sensitivity: 'normal' });
  expect(valueOf(await henrik.get(`/me/calendar/calendarView?${DAY}`))).toHaveLength(1);
  expect((await henrik.get(`/me/calendar/events/${event.id}`)).body).toMatchObject({ id: event.id });
  expect((await patch(henrik, event.id, { subject: 'Nyt' })).status).toBe(200);
});
