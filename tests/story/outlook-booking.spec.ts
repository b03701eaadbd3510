import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { openRound } from '../set-up-round';
import { HENRIK, MAJA } from './booked';
import {
  eventsIn,
  goToWeekOf,
  newAppointment,
  officeCalls,
  openOutlook,
  openPane,
  type GraphEvent,
} from './outlook-window';
import { expect, test } from './story';

test.use({ viewport: { width: 1400, height: 900 } });
test.setTimeout(180_000);

test.beforeEach(async ({ teams: { tenant } }) => {
  await openRound(tenant, { employees: [MAJA, 'birgitte.sommer'] });
});

/** The one appointment that both have in their calendars: the leader's, and the employee's copy of it. */
async function theMeeting(tenant: RunningTenant): Promise<{ own: GraphEvent; copy: GraphEvent }> {
  const [own, ...otherOwn] = await eventsIn(tenant, HENRIK, 'MUS');
  const [copy, ...otherCopies] = await eventsIn(tenant, MAJA, 'MUS');
  expect([otherOwn, otherCopies], 'appointments beside the one').toEqual([[], []]);
  expect(own).toMatchObject({ isOrganizer: true });
  expect(copy).toMatchObject({ iCalUId: own!.iCalUId, isOrganizer: false, start: own!.start, end: own!.end });
  return { own: own!, copy: copy! };
}

const bestTimes = (product: FrameLocator): Locator =>
  product.getByRole('group', { name: /bedste tid/ }).getByRole('button');

/** Picks the first of the best times for Maja beside a new appointment: three presses. */
async function pickBeside(page: Page): Promise<void> {
  await newAppointment(page);
  const pane = await openPane(page);
  await pane.getByRole('option', { name: 'Maja Lindegaard' }).click();
  await bestTimes(pane).first().click();
  await expect(pane.getByRole('heading', { name: 'Aftalen er udfyldt' })).toBeVisible();
}

const form = (page: Page): Locator => page.getByRole('region', { name: 'MUS' });

const sendIt = (page: Page): Promise<void> =>
  form(page).getByRole('button', { name: 'Send', exact: true }).click();

/** Opens the appointment from the calendar, as whoever's it is. */
async function openFromCalendar(page: Page, persona: string, day: string): Promise<void> {
  await openOutlook(page, persona);
  await goToWeekOf(page, day);
  await page.getByRole('button', { name: /^MUS/ }).first().click();
  await expect(form(page)).toBeVisible();
}

const dayOf = ({ start }: GraphEvent): string => start.dateTime.slice(0, 10);

test('a conversation is booked from a new appointment, accepted, moved, declined and booked again, all in Outlook', async ({
  teams: { page, tenant, open, openBeside },
}) => {
  await openOutlook(page, HENRIK);
  await pickBeside(page);
  const filled = (await officeCalls(page)).filter(({ name }) => /\.(set|add|prepend)Async$/.test(name));
  expect(filled.map(({ name, errorCode }) => [name, errorCode])).toEqual(
    expect.arrayContaining([
      ['subject.setAsync', undefined],
      ['attendees.setAsync', undefined],
      ['time.setAsync', undefined],
      ['body.prependAsync', undefined],
      ['sensitivity.setAsync', undefined],
      ['sessionData.setAsync', undefined],
    ]),
  );
  expect(await eventsIn(tenant, HENRIK, 'MUS')).toEqual([]);

  await sendIt(page);
  await expect(form(page).getByText('Maja Lindegaard (ikke svaret)')).toBeVisible();
  const asked = (await officeCalls(page)).filter(({ page: from }) => from === 'outlook-events.html');
  expect(asked.at(-1)).toMatchObject({ name: 'event.completed', parameters: { allowEvent: true } });
  const { own } = await theMeeting(tenant);
  expect(own).toMatchObject({
    transactionId: null,
    sensitivity: 'private',
    attendees: [{ emailAddress: { address: `${MAJA}@aasund.example` }, status: { response: 'none' } }],
  });

  // The pane beside what was sent is opened anew: it finds the appointment and gives it what Office.js could not.
  await expect
    .poll(async () => (await theMeeting(tenant)).own)
    .toMatchObject({ categories: ['MUS'], isReminderOn: true, reminderMinutesBeforeStart: 1440 });

  const maja = await openBeside({ persona: MAJA });
  await expect(maja.product.getByRole('main', { name: 'Min MUS' })).toContainText('Henrik');
  await openFromCalendar(maja.page, MAJA, dayOf(own));
  const attendee = await openPane(maja.page);
  await expect(attendee.getByRole('heading', { name: 'MUS med Henrik Østergaard' })).toBeVisible();
  await attendee.getByRole('button', { name: 'Acceptér' }).click();
  await expect
    .poll(async () => (await theMeeting(tenant)).own.attendees[0]!.status.response)
    .toBe('accepted');
  expect((await theMeeting(tenant)).copy.responseStatus.response).toBe('accepted');

  const opening = maja.page.waitForEvent('popup');
  await attendee.getByRole('button', { name: 'Åbn forberedelsen' }).click();
  const opened = await opening;
  await expect(opened.frameLocator('iframe').getByRole('main').first()).toContainText('Din forberedelse');
  await opened.close();

  await openFromCalendar(page, HENRIK, dayOf(own));
  await expect(form(page).getByText('Maja Lindegaard (accepteret)')).toBeVisible();
  await form(page).getByRole('button', { name: 'Rediger' }).click();
  await form(page).getByLabel('Fra', { exact: true }).fill('13:15');
  await sendIt(page);
  await expect(form(page).getByText('Maja Lindegaard (ikke svaret)')).toBeVisible();
  const moved = (await theMeeting(tenant)).own;
  expect(moved.start.dateTime).toContain('T12:15:00');
  const team = await open({ persona: HENRIK });
  await expect(team.getByRole('row', { name: /Maja Lindegaard/ })).toContainText('13.15');

  await openFromCalendar(maja.page, MAJA, dayOf(moved));
  await form(maja.page).getByRole('button', { name: 'Afslå', exact: true }).click();
  await expect
    .poll(async () => (await eventsIn(tenant, HENRIK, 'MUS'))[0]!.attendees[0]!.status.response)
    .toBe('declined');
  const afterwards = await open({ persona: HENRIK });
  await expect(afterwards.getByRole('row', { name: /Maja Lindegaard/ })).toContainText('afvist');

  await openFromCalendar(page, HENRIK, dayOf(moved));
  await form(page).getByRole('button', { name: 'Aflys' }).click();
  await expect(form(page)).toBeHidden();
  await expect.poll(() => eventsIn(tenant, HENRIK, 'MUS')).toEqual([]);
  await open({ persona: HENRIK });
  await openOutlook(page, HENRIK);
  await pickBeside(page);
  await sendIt(page);
  await expect(form(page).getByText('Maja Lindegaard (ikke svaret)')).toBeVisible();
  const again = await theMeeting(tenant);
  expect(again.own.iCalUId).not.toBe(own.iCalUId);
  const booked = await open({ persona: HENRIK });
  await expect(booked.getByRole('row', { name: /Maja Lindegaard/ })).not.toContainText('ingen tid');
  await theMeeting(tenant);
});

test('one of several is booked with four presses in a new appointment', async ({
  teams: { page, tenant },
}) => {
  await openOutlook(page, HENRIK);
  await newAppointment(page);
  const pane = page.getByRole('complementary', { name: 'Rød Tråd' }).frameLocator('iframe');
  let presses = 0;
  const press = async (button: Locator) => {
    presses += 1;
    await button.click();
  };
  await press(
    page.getByRole('toolbar', { name: 'Tilføjelser' }).getByRole('button', { name: 'Rød Tråd', exact: true }),
  );
  await press(pane.getByRole('option', { name: 'Maja Lindegaard' }));
  await press(bestTimes(pane).first());
  await expect(pane.getByRole('heading', { name: 'Aftalen er udfyldt' })).toBeVisible();
  await press(form(page).getByRole('button', { name: 'Send', exact: true }));
  expect(presses).toBeLessThanOrEqual(4);
  await expect(form(page).getByText('Maja Lindegaard (ikke svaret)')).toBeVisible();
  const { own } = await theMeeting(tenant);
  expect(own.body.content).toContain('Forberedelsen deles senest');
});

test('what is discarded before it is sent is no meeting, and the conversation has no time', async ({
  teams: { page, tenant, open },
}) => {
  await openOutlook(page, HENRIK);
  await pickBeside(page);
  await form(page).getByRole('button', { name: 'Kassér' }).click();
  await expect(form(page)).toBeHidden();
  for (const persona of [HENRIK, MAJA]) expect(await eventsIn(tenant, persona, 'MUS')).toEqual([]);
  const team = await open({ persona: HENRIK });
  await expect(team.getByRole('row', { name: /Maja Lindegaard/ })).toContainText('ikke sendt');
  const home = await open({ persona: MAJA });
  await expect(home.getByRole('main', { name: 'Min MUS' })).not.toContainText('Indkaldt');
});

test('until the leader opens Rød Tråd again the employee sees that the time is called', async ({
  teams: { page, tenant, open },
}) => {
  await openOutlook(page, HENRIK);
  await pickBeside(page);
  await page.getByRole('button', { name: 'Luk Rød Tråd' }).click();
  await sendIt(page);
  await expect(form(page).getByText('Maja Lindegaard (ikke svaret)')).toBeVisible();
  const { own } = await theMeeting(tenant);
  expect(own.categories).toEqual([]);
  const home = await open({ persona: MAJA });
  await expect(home.getByText('Indkaldt', { exact: true })).toBeVisible();

  const team = await open({ persona: HENRIK });
  await expect(team.getByRole('row', { name: /Maja Lindegaard/ })).toContainText(/Samtale .+ kl\. /);
  await expect.poll(async () => (await theMeeting(tenant)).own.categories).toEqual(['MUS']);
  const after = await open({ persona: MAJA });
  await expect(after.getByRole('button', { name: 'Acceptér' })).toBeVisible();
  await expect(after.getByText('Indkaldt', { exact: true })).toHaveCount(0);
});

for (const first of ['at once', 'the tab first'] as const)
  test(`the same time in the pane and in the tab, ${first}, comes to one meeting`, async ({
    teams: { page, tenant, open, openBeside },
  }) => {
    const tab = await openBeside({ persona: HENRIK });
    await tab.product.getByRole('button', { name: 'Find tid, Maja Lindegaard' }).click();
    await bestTimes(tab.product).first().click();
    await openOutlook(page, HENRIK);
    await pickBeside(page);
    const book = () => tab.product.getByRole('button', { name: /^Book / }).click();
    if (first === 'at once') await Promise.all([sendIt(page), book()]);
    else {
      await book();
      // The time was picked in the pane since the tab was opened: whoever books all the same presses once more.
      await expect(tab.product.getByText(/^Samtalen er ændret et andet sted imens/)).toBeVisible();
      await book();
      await expect(tab.product.getByText('Står i begges kalender')).toBeVisible();
      await sendIt(page);
    }
    await expect(form(page).getByText('Maja Lindegaard (ikke svaret)')).toBeVisible();

    const team = await open({ persona: HENRIK });
    await expect(team.getByRole('row', { name: /Maja Lindegaard/ })).toContainText(/Samtale .+ kl\. /);
    await expect.poll(async () => (await eventsIn(tenant, HENRIK, 'MUS')).length).toBe(1);
    await theMeeting(tenant);
  });

test('in somebody else’s calendar, and in an Outlook that lends no sign-in, a sentence says what to do', async ({
  teams: { page },
}) => {
  await openOutlook(page, HENRIK, '&calendar=anne.bro@aasund.example');
  await newAppointment(page);
  const shared = await openPane(page);
  await expect(shared.getByText(/^Aftalen står i kalenderen hos Anne Bro\./)).toBeVisible();
  await expect(bestTimes(shared)).toHaveCount(0);

  await openOutlook(page, HENRIK, '&naa=off');
  await newAppointment(page);
  const old = await openPane(page);
  await expect(old.getByRole('heading', { name: 'Åbn Rød Tråd i Teams' })).toBeVisible();
  await expect(old.getByRole('link', { name: 'Åbn i Teams' })).toHaveAttribute(
    'href',
    /^https:\/\/teams\.microsoft\.com\//,
  );
});
