import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { MeetingMail } from '../../local-tenant/store/meeting-mail';
import {
  act,
  attendee,
  book,
  copyFor,
  eventIn,
  KEY_PROPERTY,
  patch,
  type EventResource,
} from './calendar-calls';
import { control, errorOf, freshTenant, signedIn, type Caller } from './local-graph';

let tenant: RunningTenant;
let henrik: Caller;
let maja: Caller;
let meeting: EventResource;

beforeEach(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
  maja = await signedIn(tenant, 'maja.lindegaard');
  meeting = await book(henrik);
});

const reread = async () => eventIn(await henrik.get(`/me/events/${meeting.id}`));
const copyOfMaja = async () => (await copyFor(maja, meeting))!;
const at = (time: string) => ({ dateTime: `2027-03-06T${time}:00`, timeZone: 'Romance Standard Time' });
const later = { start: at('13:00'), end: at('14:00') };

async function mailTo(account: string): Promise<MeetingMail[]> {
  const { body } = await control(tenant, 'GET', `/mail?user=${account}@aasund.example`);
  return body as MeetingMail[];
}

describe('The organizer', () => {
  it('moves the meeting, which asks the employee anew', async () => {
    await act(maja, (await copyOfMaja()).id, 'accept');
    await patch(henrik, meeting.id, later);
    expect(await copyOfMaja()).toMatchObject({
      start: { dateTime: '2027-03-06T13:00:00.0000000', timeZone: 'Romance Standard Time' },
      showAs: 'tentative',
      responseStatus: { response: 'notResponded' },
    });
    expect((await reread()).attendees[0]?.status.response).toBe('none');
  });

  it('moves the meeting back into the calendar of whoever had declined', async () => {
    await act(maja, (await copyOfMaja()).id, 'decline');
    await patch(henrik, meeting.id, { subject: 'MUS 2027' });
    expect(await copyFor(maja, meeting)).toBeUndefined();
    await patch(henrik, meeting.id, later);
    expect(await copyOfMaja()).toMatchObject({
      subject: 'MUS 2027',
      responseStatus: { response: 'notResponded' },
    });
  });

  it('changes the text, and the answer stands', async () => {
    await act(maja, (await copyOfMaja()).id, 'accept');
    await patch(henrik, meeting.id, { location: { displayName: 'Mødelokale 1' } });
    expect(await copyOfMaja()).toMatchObject({
      location: { displayName: 'Mødelokale 1' },
      showAs: 'busy',
      responseStatus: { response: 'accepted' },
    });
  });

  it('changes what is their own, and nobody hears of it', async () => {
    const before = await copyOfMaja();
    const property = { id: KEY_PROPERTY, value: '400774-2027-1' };
    const own = {
      categories: ['MUS'],
      reminderMinutesBeforeStart: 30,
      singleValueExtendedProperties: [property],
    };
    await patch(henrik, meeting.id, own);
    expect((await copyOfMaja()).changeKey).toBe(before.changeKey);
    expect(await mailTo('maja.lindegaard')).toHaveLength(1);
  });

  it('gives each change another ETag, and an old one is refused', async () => {
    const changed = eventIn(await patch(henrik, meeting.id, { subject: 'MUS 2027' }));
    expect(changed['@odata.etag']).not.toBe(meeting['@odata.etag']);
    expect(changed.changeKey).not.toBe(meeting.changeKey);
    const stale = await patch(
      henrik,
      meeting.id,
      { subject: 'MUS' },
      { headers: { 'If-Match': meeting['@odata.etag'] } },
    );
    expect(errorOf(stale)).toMatchObject({ status: 412, code: 'ErrorIrresolvableConflict' });
  });

  it('invites one more and takes one off the list', async () => {
    await patch(henrik, meeting.id, { attendees: [attendee('rikke.hoest')] });
    const rikke = await signedIn(tenant, 'rikke.hoest');
    expect(await copyFor(rikke, meeting)).toMatchObject({ responseStatus: { response: 'notResponded' } });
    expect(await copyOfMaja()).toMatchObject({ isCancelled: true, subject: 'Canceled: MUS', showAs: 'free' });
    await patch(henrik, meeting.id, { attendees: [attendee('rikke.hoest'), attendee('maja.lindegaard')] });
    expect(await copyOfMaja()).toMatchObject({ isCancelled: false, subject: 'MUS' });
  });

  it('cancels: the own copy goes, the employee’s is struck out', async () => {
    const answer = await act(henrik, meeting.id, 'cancel', { Comment: 'Vi finder en ny tid' });
    expect(answer).toMatchObject({ status: 202, body: '' });
    expect(errorOf(await henrik.get(`/me/events/${meeting.id}`))).toMatchObject({
      status: 404,
      code: 'ErrorItemNotFound',
    });
    expect(await copyOfMaja()).toMatchObject({ isCancelled: true, showAs: 'free' });
    expect(await mailTo('maja.lindegaard')).toMatchObject([
      { kind: 'invitation' },
      { kind: 'cancellation', subject: 'Canceled: MUS', comment: 'Vi finder en ny tid' },
    ]);
  });

  it('deletes, which cancels too, and a second time there is nothing', async () => {
    expect(await henrik.call('DELETE', `/me/events/${meeting.id}`)).toMatchObject({ status: 204 });
    expect(await copyOfMaja()).toMatchObject({ isCancelled: true });
    expect(await henrik.call('DELETE', `/me/events/${meeting.id}`)).toMatchObject({ status: 404 });
  });

  it('books again after a cancellation', async () => {
    await act(henrik, meeting.id, 'cancel');
    const again = await book(henrik, { transactionId: 'mus-400774-2' });
    expect(again.iCalUId).not.toBe(meeting.iCalUId);
    expect(await copyFor(maja, again)).toMatchObject({ isCancelled: false });
  });

  it('ends an online meeting by a body without its blob, and keeps it with the blob', async () => {
    const online = await book(henrik, { isOnlineMeeting: true });
    const body = (content: string) => ({ body: { contentType: 'html', content } });
    const kept = eventIn(
      await patch(henrik, online.id, body(online.body.content.replace('Link', 'Nyt link'))),
    );
    expect(kept).toMatchObject({ isOnlineMeeting: true, onlineMeeting: online.onlineMeeting });
    expect(eventIn(await patch(henrik, online.id, { isOnlineMeeting: false })).isOnlineMeeting).toBe(true);
    const ended = eventIn(await patch(henrik, online.id, body('<p>Nyt link</p>')));
    expect(ended).toMatchObject({
      isOnlineMeeting: false,
      onlineMeeting: null,
      onlineMeetingProvider: 'unknown',
    });
  });

  it('cannot answer the own meeting', async () => {
    expect(errorOf(await act(henrik, meeting.id, 'accept'))).toEqual({
      status: 400,
      code: 'ErrorInvalidRequest',
      message:
        "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
    });
  });
});

describe('The employee', () => {
  it.each([
    ['accept', 'accepted', 'busy'],
    ['tentativelyAccept', 'tentativelyAccepted', 'tentative'],
  ])('answers with %s, and the organizer sees it', async (action, response, showAs) => {
    const { id } = await copyOfMaja();
    expect(await act(maja, id, action, { comment: 'Fint', sendResponse: true })).toMatchObject({
      status: 202,
    });
    expect(await copyOfMaja()).toMatchObject({ showAs, responseStatus: { response } });
    const [answered] = (await reread()).attendees;
    expect(answered?.status).toEqual({ response, time: expect.stringMatching(/^2027-02-01T07:/) as unknown });
    expect(await mailTo('henrik.oestergaard')).toMatchObject([{ kind: 'answer', comment: 'Fint' }]);
  });

  it('declines, and the meeting leaves the calendar', async () => {
    await act(maja, (await copyOfMaja()).id, 'decline', { Comment: 'Ferie', SendResponse: true });
    expect(await copyFor(maja, meeting)).toBeUndefined();
    expect((await reread()).attendees[0]?.status.response).toBe('declined');
  });

  it('answers without telling', async () => {
    const { id } = await copyOfMaja();
    expect(errorOf(await act(maja, id, 'accept', { comment: 'Fint', sendResponse: false }))).toEqual({
      status: 400,
      code: 'ErrorInvalidParameter',
      message: "'SendResponse' must be true when 'Comment' is not null",
    });
    await act(maja, id, 'accept', { sendResponse: false });
    expect((await reread()).attendees[0]?.status.response).toBe('none');
    expect(await mailTo('henrik.oestergaard')).toEqual([]);
  });

  it('proposes another time', async () => {
    await act(maja, (await copyOfMaja()).id, 'tentativelyAccept', {
      ProposedNewTime: later,
      SendResponse: true,
    });
    expect((await reread()).attendees[0]?.proposedNewTime).toMatchObject({
      start: { dateTime: '2027-03-06T12:00:00.0000000', timeZone: 'UTC' },
    });
    expect(await mailTo('henrik.oestergaard')).toMatchObject([{ subject: 'New Time Proposed: MUS' }]);
    await patch(henrik, meeting.id, later);
    expect((await reread()).attendees[0]?.proposedNewTime).toBeUndefined();
  });

  it('proposes none where none may be proposed, or without sending it', async () => {
    const { id } = await copyOfMaja();
    const quiet = await act(maja, id, 'decline', { proposedNewTime: later, sendResponse: false });
    expect(errorOf(quiet)).toMatchObject({ status: 400, code: 'ErrorInvalidParameter' });
    await patch(henrik, meeting.id, { allowNewTimeProposals: false });
    expect(errorOf(await act(maja, id, 'decline', { proposedNewTime: later }))).toMatchObject({
      status: 400,
    });
    expect(errorOf(await act(maja, id, 'accept', { proposedNewTime: later }))).toMatchObject({
      status: 400,
      code: 'RequestBodyRead',
    });
  });

  it('cannot cancel', async () => {
    expect(errorOf(await act(maja, (await copyOfMaja()).id, 'cancel'))).toEqual({
      status: 400,
      code: 'ErrorInvalidRequest',
      message: "Your request can't be completed. You need to be an organizer to cancel a meeting.",
    });
  });

  it('changes the own copy alone, and keeps the own reminder when the organizer changes the text', async () => {
    const { id } = await copyOfMaja();
    await patch(maja, id, {
      reminderMinutesBeforeStart: 60,
      categories: ['Vigtigt'],
      subject: 'Min samtale',
    });
    expect((await reread()).subject).toBe('MUS');
    await patch(henrik, meeting.id, { subject: 'MUS 2027' });
    expect(await copyOfMaja()).toMatchObject({
      subject: 'MUS 2027',
      reminderMinutesBeforeStart: 60,
      categories: ['Vigtigt'],
    });
  });

  it('deletes the own copy, and the organizer hears nothing', async () => {
    await maja.call('DELETE', `/me/events/${(await copyOfMaja()).id}`);
    expect(await copyFor(maja, meeting)).toBeUndefined();
    expect((await reread()).attendees[0]?.status.response).toBe('none');
    expect(await mailTo('henrik.oestergaard')).toEqual([]);
  });

  it('takes a cancelled meeting away, and cannot answer it', async () => {
    await act(henrik, meeting.id, 'cancel');
    const { id } = await copyOfMaja();
    expect(await act(maja, id, 'accept')).toMatchObject({ status: 400 });
    expect(await maja.call('DELETE', `/me/events/${id}`)).toMatchObject({ status: 204 });
  });
});

it('An id of another mailbox is not found, and a text that is no id is malformed', async () => {
  expect(errorOf(await maja.get(`/me/events/${meeting.id}`))).toMatchObject({
    status: 404,
    code: 'ErrorItemNotFound',
  });
  expect(errorOf(await maja.get('/me/events/AAMk'))).toMatchObject({
    status: 400,
    code: 'ErrorInvalidIdMalformed',
  });
});
