/** @jest-environment ./tests/screens/environment.ts */
import { paneAppointment } from '../../src/adapters/outlook/pane-appointment';
import { conversationIn } from '../../src/domain/meeting/appointment';
import { handInSentence, type FilledAppointment } from '../../src/domain/meeting/filled-appointment';
import { openOutlookForm, type OutlookOrder } from './outlook-form';

const HENRIK = 'henrik.oestergaard@aasund.example';

const linkTo = (key: string) =>
  `https://teams.microsoft.com/l/entity/app/mus?context=${encodeURIComponent(JSON.stringify({ subEntityId: `samtale/${key}` }))}`;

const conversation = (
  key: string,
  name: string,
  change: Partial<FilledAppointment> = {},
): FilledAppointment => ({
  subject: 'MUS',
  attendee: { name, address: `${name.toLowerCase()}@aasund.example` },
  start: '2027-02-23T12:00:00Z',
  end: '2027-02-23T13:00:00Z',
  online: true,
  text: {
    link: linkTo(key),
    linkText: 'Åbn din MUS i Rød Tråd',
    deadline: handInSentence('tirsdag 16. februar'),
  },
  category: 'MUS',
  ...change,
});

const birgitte = conversation('400656-2027-1', 'Birgitte');
const maja = conversation('400657-2027-1', 'Maja', {
  start: '2027-03-01T08:30:00Z',
  end: '2027-03-01T10:00:00Z',
  text: { ...birgitte.text, link: linkTo('400657-2027-1'), deadline: handInSentence('22. februar') },
});

function open(order: Partial<OutlookOrder> = {}) {
  const form = openOutlookForm({ mailbox: HENRIK, ...order });
  return { form, appointment: paneAppointment()! };
}

const invitedTo = ({ required }: { required: readonly { emailAddress: string }[] }) =>
  required.map(({ emailAddress }) => emailAddress);

/** What somebody reads in it. */
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html.replaceAll('<br>', '\n'), 'text/html');
  return page.body.textContent;
}

describe('An appointment in Outlook that is filled in', () => {
  it('holds subject, person, time, link and deadline, and is private', async () => {
    const { form, appointment } = open({ fields: { isAllDay: true } });
    await appointment.fill(birgitte, undefined);
    expect(form.fields).toMatchObject({
      subject: 'MUS',
      required: [{ displayName: 'Birgitte', emailAddress: 'birgitte@aasund.example' }],
      start: new Date('2027-02-23T12:00:00Z'),
      end: new Date('2027-02-23T13:00:00Z'),
      sensitivity: 'private',
      isAllDay: false,
    });
    expect(conversationIn(form.fields.bodyHtml)).toBe('400656-2027-1');
    expect(textOf(form.fields.bodyHtml)).toBe(
      'Åbn din MUS i Rød Tråd\nForberedelsen deles senest tirsdag 16. februar.',
    );
  });

  it('keeps what the person has written, and whom the person has invited', async () => {
    const { form, appointment } = open({
      fields: {
        bodyHtml: '<p>Vi tager en kop kaffe.</p>',
        required: [{ displayName: 'Tillidsrepræsentant', emailAddress: 'tr@aasund.example' }],
        location: 'Kantinen',
      },
    });
    await appointment.fill(birgitte, undefined);
    expect(textOf(form.fields.bodyHtml)).toContain('Vi tager en kop kaffe.');
    expect(invitedTo(form.fields)).toEqual(['tr@aasund.example', 'birgitte@aasund.example']);
    expect(form.fields.location).toBe('Kantinen');
  });

  it('is another’s when another is chosen: the first is no longer invited, and there is one link', async () => {
    const { form, appointment } = open({ fields: { bodyHtml: '<p>Vi tager en kop kaffe.</p>' } });
    await appointment.fill({ ...birgitte, location: 'Engen' }, undefined);
    form.fields.bodyHtml = form.fields.bodyHtml.replace('16. februar.', '16.\n februar. Glæder mig!');
    await appointment.fill(maja, { ...birgitte, location: 'Engen' });
    expect(invitedTo(form.fields)).toEqual(['maja@aasund.example']);
    expect(form.fields.start).toEqual(new Date(maja.start));
    expect(form.fields.end).toEqual(new Date(maja.end));
    expect(form.fields.location).toBe('');
    expect(form.fields.bodyHtml.match(/<a /g)).toHaveLength(1);
    expect(conversationIn(form.fields.bodyHtml)).toBe('400657-2027-1');
    expect(textOf(form.fields.bodyHtml)).toBe(
      'Åbn din MUS i Rød Tråd\nForberedelsen deles senest 22. februar. Glæder mig!Vi tager en kop kaffe.',
    );
  });

  it('takes the deadline out, and puts it in again', async () => {
    const { form, appointment } = open();
    const { link, linkText } = birgitte.text;
    await appointment.fill(birgitte, undefined);
    await appointment.fill({ ...birgitte, text: { link, linkText } }, birgitte);
    expect(textOf(form.fields.bodyHtml).trim()).toBe('Åbn din MUS i Rød Tråd');
    await appointment.fill(birgitte, birgitte);
    expect(textOf(form.fields.bodyHtml)).toContain('Forberedelsen deles senest tirsdag 16. februar.');
  });

  it('is the same when it is filled in twice', async () => {
    const { form, appointment } = open();
    await appointment.fill(birgitte, undefined);
    const once = { ...form.fields };
    await appointment.fill(birgitte, birgitte);
    expect(form.fields).toEqual(once);
  });

  it('tells what this Outlook cannot take, and takes the rest', async () => {
    const { form, appointment } = open({ lacks: ['sensitivity'], refuses: ['end.setAsync'] });
    expect(await appointment.fill(birgitte, undefined)).toEqual([
      'time',
      'private',
      'category',
      'reminder',
      'online',
    ]);
    expect(form.fields.subject).toBe('MUS');
    expect(conversationIn(form.fields.bodyHtml)).toBe('400656-2027-1');
  });

  it('gets a category that the person has, where Outlook lets an add-in set one', async () => {
    const { form, appointment } = open({ hostName: 'Outlook', categories: ['MUS'] });
    expect(await appointment.fill({ ...birgitte, online: false, location: 'Engen' }, undefined)).toEqual([
      'reminder',
    ]);
    expect(form.fields).toMatchObject({ categories: ['MUS'], location: 'Engen' });
    const web = open({ categories: ['MUS'] });
    expect(await web.appointment.fill(birgitte, undefined)).toContain('category');
  });
});

describe('Whose an appointment is', () => {
  it('is told by who has opened Outlook, who calls it and who shares the calendar', async () => {
    expect(await open().appointment.owners()).toEqual({
      mailbox: HENRIK,
      organizer: HENRIK,
      isPersonal: false,
    });
    const { appointment } = open({
      organizer: 'Anne@aasund.example',
      sharedBy: 'anne@aasund.example',
      accountType: 'outlookCom',
    });
    expect(await appointment.owners()).toEqual({
      mailbox: HENRIK,
      organizer: 'anne@aasund.example',
      sharedBy: 'anne@aasund.example',
      isPersonal: true,
    });
  });

  it('is not asked of an Outlook that is too old to say', async () => {
    const { appointment } = open({ lacks: ['organizer', 'getItemIdAsync'] });
    expect(await appointment.owners()).toEqual({ mailbox: HENRIK, isPersonal: false });
    expect(await appointment.isNew()).toBe(true);
  });

  it('new is one that stands in no calendar yet', async () => {
    expect(await open().appointment.isNew()).toBe(true);
    expect(await open({ itemId: 'AAMk' }).appointment.isNew()).toBe(false);
    expect(await open({ kind: 'read', itemId: 'AAMk' }).appointment.isNew()).toBe(false);
  });

  it.each([
    [HENRIK, 'organizer'],
    ['anne@aasund.example', 'attendee'],
  ])('one that is read and called by %s is read by its %s', (organizer, kind) => {
    expect(open({ kind: 'read', organizer }).appointment.kind).toBe(kind);
  });
});
