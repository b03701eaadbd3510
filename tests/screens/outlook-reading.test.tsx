/** @jest-environment ./tests/screens/environment.ts */
import { waitFor, within } from '@testing-library/react';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { conversationIn } from '../../src/domain/meeting/appointment';
import { asEmployee, book, deskOf, meetingsOf, valueIn } from '../application/booking/booking-desk';
import { sendFromOutlook } from '../application/booking/outlook-desk';
import { openRound } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { signedIn } from '../tenant/local-graph';
import { openPane, type OpenedPane, type PaneOrder } from './open-pane';
import { everyScreenBeginsWith } from './open-screen';

const JONAS = 'jonas.thygesen';

let tenant: RunningTenant;

/** The text of an invitation to somebody's conversation. */
async function invitationTo(employee: string): Promise<string> {
  const desk = await deskOf(tenant, HENRIK);
  const { key } = (await desk.conversationOf(employee)).item;
  return `<p><a href="${desk.workplace.linkTo(key)}">Åbn din MUS i Rød Tråd</a></p>`;
}

const inHisCalendar = { organizer: 'henrik.oestergaard@aasund.example', itemId: 'AAMk' };

/** The pane beside an invitation that is read. */
const read = async (as: string, bodyHtml: string, order: Partial<PaneOrder> = {}): Promise<OpenedPane> =>
  openPane(tenant, { as, kind: 'read', ...inHisCalendar, fields: { subject: 'MUS', bodyHtml }, ...order });

async function openedKey({ user, screen, form }: OpenedPane, button: string): Promise<string | undefined> {
  await user.click(await screen.findByRole('button', { name: button }));
  return conversationIn(form.opened.at(-1) ?? '');
}

describe('Beside an invitation in Outlook', () => {
  everyScreenBeginsWith(
    async (fresh) => {
      await openRound(fresh, { employees: [MAJA, JONAS] });
      const desk = await deskOf(fresh, HENRIK);
      valueIn(await book(desk, MAJA, await desk.firstTime(MAJA)));
    },
    (opened) => (tenant = opened),
  );

  test('the employee reads where it stands, says yes, and opens the preparation', async () => {
    const pane = await read(MAJA, await invitationTo(MAJA));
    await pane.screen.findByRole('main', { name: 'MUS med Henrik Østergaard' });
    const { screen } = pane;
    expect(screen.getByText('Trin: Forberedelse')).toBeTruthy();
    expect(screen.getByText(/^Senest .* · om \d+ dage$/)).toBeTruthy();
    expect(screen.getByText('Ingen af jer har delt sin forberedelse endnu.')).toBeTruthy();
    expect(screen.getByText('Du har ikke svaret på indkaldelsen endnu.')).toBeTruthy();
    await pane.user.click(screen.getByRole('button', { name: 'Acceptér' }));
    await screen.findByText('Du har sagt ja.');
    expect((await asEmployee(tenant, MAJA)).booking).toMatchObject({ response: 'accepted' });
    const { key } = (await asEmployee(tenant, MAJA)).item;
    expect(await openedKey(pane, 'Åbn forberedelsen')).toBe(key);
    expect(pane.form.sets).toEqual([]);
  });

  test('the employee proposes another time', async () => {
    const pane = await read(MAJA, await invitationTo(MAJA));
    await pane.user.click(await pane.screen.findByRole('button', { name: 'Foreslå en anden tid' }));
    const dialog = await pane.screen.findByRole('dialog', { name: 'Foreslå en anden tid' });
    const [, second] = await within(dialog).findAllByRole('radio');
    await pane.user.click(second!);
    await pane.user.click(within(dialog).getByRole('button', { name: 'Send forslaget' }));
    await pane.screen.findByText(/^Forslaget er sendt til Henrik: /);
    const { booking } = await (await deskOf(tenant, HENRIK)).conversationOf(MAJA);
    expect(booking?.proposed).toBeDefined();
  });

  test('the leader sees what was answered and who has shared, and is told before changing what others read', async () => {
    const bodyHtml = await invitationTo(MAJA);
    const pane = await openPane(tenant, {
      as: HENRIK,
      itemId: 'AAMk',
      fields: { subject: 'MUS', bodyHtml },
    });
    await pane.screen.findByRole('main', { name: 'MUS med Maja Lindegaard' });
    expect(pane.screen.getByText('Maja har ikke svaret endnu')).toBeTruthy();
    expect(pane.screen.getByText('Ingen af jer har delt sin forberedelse endnu.')).toBeTruthy();
    expect(pane.screen.getByText(/^Skriv ikke fortroligt i indkaldelsen\./)).toBeTruthy();
    expect(pane.screen.queryByRole('combobox')).toBeNull();
    expect(await openedKey(pane, 'Åbn forberedelsen')).toBe(conversationIn(bodyHtml));
    expect(pane.form.sets).toEqual([]);
  });

  test('the leader is told where the calendar says more than it should', async () => {
    const { booking } = await (await deskOf(tenant, HENRIK)).conversationOf(MAJA);
    const henrik = await signedIn(tenant, HENRIK);
    await henrik.call('PATCH', `/me/events/${booking!.eventId!}`, { body: { subject: 'MUS om løn' } });
    const pane = await openPane(tenant, {
      as: HENRIK,
      itemId: 'AAMk',
      fields: { subject: 'MUS om løn', bodyHtml: await invitationTo(MAJA) },
    });
    await pane.screen.findByText('Emnet siger mere end MUS: ”MUS om løn”.');
  });

  test('a colleague who was sent the invitation is told nothing of the conversation', async () => {
    const pane = await read(JONAS, await invitationTo(MAJA));
    await pane.screen.findByText('Aftalen hører til en samtale, som du ikke har adgang til.');
    expect(pane.screen.queryByText(/Maja|Henrik/)).toBeNull();
  });

  test('an assistant who reads the leader’s calendar is told whose it is', async () => {
    const pane = await read(JONAS, await invitationTo(MAJA), {
      sharedBy: 'henrik.oestergaard@aasund.example',
    });
    await pane.screen.findByText(/^Aftalen står i kalenderen hos Henrik Østergaard\./);
    expect(pane.screen.queryByRole('button')).toBeNull();
  });

  test('another appointment is no MUS: one’s own next conversation stands there as one’s own', async () => {
    const pane = await read(MAJA, '<p>Vi ses til kaffe.</p>');
    await pane.screen.findByRole('main', { name: 'Aftalen er ikke en MUS' });
    expect(pane.screen.getByRole('heading', { name: 'Din næste samtale' })).toBeTruthy();
    expect(pane.screen.getByText('MUS med Henrik Østergaard')).toBeTruthy();
    expect(pane.screen.queryByRole('button', { name: 'Acceptér' })).toBeNull();
  });

  test('an Outlook that does not show the text names no conversation', async () => {
    const pane = await read(MAJA, await invitationTo(MAJA), { refuses: ['body.getAsync'] });
    await pane.screen.findByRole('main', { name: 'Aftalen er ikke en MUS' });
  });
});

describe('What was filled in and sent', () => {
  everyScreenBeginsWith(
    (fresh) => openRound(fresh, { employees: [JONAS] }),
    (opened) => (tenant = opened),
  );

  test('is booked when the pane is opened again, with what Outlook let nobody write', async () => {
    const { screen, user, form, close } = await openPane(tenant, { as: HENRIK });
    const best = await screen.findByRole('group', { name: /bedste tider$/ });
    await user.click(within(best).getAllByRole('button')[0]!);
    await screen.findByRole('heading', { name: 'Aftalen er udfyldt' });
    close();
    const { fields } = form;
    const { id } = await sendFromOutlook(
      tenant,
      { start: fields.start.toISOString(), end: fields.end.toISOString() },
      {
        ...{ by: HENRIK, to: [JONAS], link: '' },
        more: {
          subject: fields.subject,
          sensitivity: 'private',
          body: { contentType: 'html', content: fields.bodyHtml },
        },
      },
    );
    const again = await openPane(tenant, { as: HENRIK, itemId: id, fields });
    await again.screen.findByRole('main', { name: 'MUS med Jonas Thygesen' });
    await again.screen.findByText('Jonas har ikke svaret endnu');
    await waitFor(async () => {
      const { item } = await (await deskOf(tenant, HENRIK)).conversationOf(JONAS);
      expect(item.records.leader.booking.latest).toMatchObject({ state: 'booked', eventId: id });
    });
    const [event, ...others] = await meetingsOf(tenant, HENRIK);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      categories: ['MUS'],
      isReminderOn: true,
      reminderMinutesBeforeStart: 24 * 60,
      sensitivity: 'private',
    });
    expect(await meetingsOf(tenant, JONAS)).toHaveLength(1);
  });

  test('is unbooked when it was thrown away, and the person is there to be booked', async () => {
    const first = await openPane(tenant, { as: HENRIK });
    const best = await first.screen.findByRole('group', { name: /bedste tider$/ });
    await first.user.click(within(best).getAllByRole('button')[0]!);
    await first.screen.findByRole('heading', { name: 'Aftalen er udfyldt' });
    first.close();
    const second = await openPane(tenant, { as: HENRIK });
    await second.screen.findByText('1 i dit team mangler en tid.');
    expect(second.screen.queryByRole('heading', { name: 'Aftalen er udfyldt' })).toBeNull();
    expect(await meetingsOf(tenant, HENRIK)).toEqual([]);
  });
});
