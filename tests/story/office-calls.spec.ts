import type { Frame, Page } from '@playwright/test';
import { tenant as facts } from '../../local-tenant/seed/tenant';
import { HENRIK, MAJA } from './booked';
import { eventsIn, newAppointment, officeCalls, openOutlook, paneWindow } from './outlook-window';
import { expect, test } from './story';

test.use({ viewport: { width: 1400, height: 900 } });

/** The pane is this test's to call from: what the product does there would come in between. */
test.beforeEach(({ page }) =>
  page.route('https://mus.aasund.example/static/outlook.*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: 'Office.onReady();' }),
  ),
);

/** Where custom properties lie on an event ([MS-OXCEXT] 2.2.5). */
const KEPT = `String {00020329-0000-0000-C000-000000000046} Name cecp-${facts.manifestAppId}`;

/** As Office.js answers: the value, or the number of the error. */
type Told = { readonly value: unknown } | { readonly errorCode: number };

/** Calls a member of the item, one after the other; the last argument of each is Office.js's own callback. */
const calling = (
  window: Frame,
  calls: readonly (readonly [member: string, ...args: unknown[]])[],
): Promise<Told[]> =>
  window.evaluate(async (asked) => {
    const told: Told[] = [];
    for (const [member, ...args] of asked) {
      const path = member.split('.');
      const name = path.pop()!;
      const owner = path.reduce<Record<string, unknown>>(
        (one, part) => one[part] as Record<string, unknown>,
        Office.context.mailbox.item as unknown as Record<string, unknown>,
      );
      const given = args.map((arg) =>
        typeof arg === 'string' && /^\d{4}-\d\d-\d\dT/.test(arg) ? new Date(arg) : arg,
      );
      told.push(
        await new Promise<Told>((resolve) => {
          (owner[name] as (...all: unknown[]) => void)(...given, (result: Office.AsyncResult<unknown>) =>
            resolve(
              result.status === Office.AsyncResultStatus.Succeeded
                ? { value: result.value }
                : { errorCode: result.error.code },
            ),
          );
        }),
      );
    }
    return told;
  }, calls);

const HTML = { coercionType: 'html' };

test('what an add-in fills in by Office.js is what Outlook sends, and nothing beside it', async ({
  teams: { page, tenant },
}) => {
  await openOutlook(page, HENRIK);
  const form = await newAppointment(page);
  await form.getByLabel('Tekst').fill('Vi ses');
  const window = await paneWindow(page);
  await calling(window, [
    ['subject.setAsync', 'Frokost'],
    [
      'requiredAttendees.addAsync',
      [{ displayName: 'Maja Lindegaard', emailAddress: `${MAJA}@aasund.example` }],
    ],
    ['start.setAsync', '2027-02-04T11:00:00Z'],
    ['end.setAsync', '2027-02-04T11:45:00Z'],
    ['enhancedLocation.addAsync', [{ id: 'Kantinen', type: 'custom' }]],
    ['body.prependAsync', '<p><b>Frokost</b></p>', HTML],
    ['sensitivity.setAsync', 'private'],
    ['sessionData.setAsync', 'note', '1'],
  ]);
  const kept = await window.evaluate(
    () =>
      new Promise((resolve) =>
        Office.context.mailbox.item!.loadCustomPropertiesAsync(({ value }) => {
          value.set('note', '2');
          value.saveAsync(({ status }) => resolve(status));
        }),
      ),
  );
  expect(kept).toBe('succeeded');

  const written = page.getByRole('region', { name: 'Frokost' });
  await expect(written.getByLabel('Emne')).toHaveValue('Frokost');
  await expect(written.getByLabel('Sted')).toHaveValue('Kantinen');
  await expect(written.getByLabel('Tekst')).toHaveValue(/^Frokost\s+Vi ses$/);
  await expect(written.getByLabel('Privat aftale')).toBeChecked();
  expect(
    await calling(window, [['start.getAsync'], ['organizer.getAsync'], ['sessionData.getAsync', 'note']]),
  ).toEqual([
    { value: expect.anything() as unknown },
    { value: expect.objectContaining({ emailAddress: `${HENRIK}@aasund.example` }) as unknown },
    { value: '1' },
  ]);

  await written.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('Maja Lindegaard (ikke svaret)')).toBeVisible();
  const [sent] = await eventsIn(tenant, HENRIK, 'Frokost', [KEPT]);
  expect(sent).toMatchObject({
    start: { dateTime: '2027-02-04T11:00:00.0000000' },
    end: { dateTime: '2027-02-04T11:45:00.0000000' },
    location: { displayName: 'Kantinen' },
    sensitivity: 'private',
    transactionId: null,
    isOrganizer: true,
    singleValueExtendedProperties: [{ id: KEPT, value: '{"note":"2"}' }],
  });
  expect(sent!.body.content).toContain('<p><b>Frokost</b></p>');
  const [received] = await eventsIn(tenant, MAJA, 'Frokost', [KEPT]);
  expect(received).toMatchObject({ iCalUId: sent!.iCalUId, isOrganizer: false, sensitivity: 'private' });
  expect(received!.singleValueExtendedProperties).toBeUndefined();

  expect(await officeCalls(page)).toEqual(
    expect.arrayContaining([
      {
        page: 'outlook.html',
        persona: `${HENRIK}@aasund.example`,
        name: 'subject.setAsync',
        parameters: { subject: 'Frokost' },
      },
    ]),
  );
});

test('Outlook refuses an add-in what Outlook on the web refuses', async ({ teams: { page } }) => {
  await openOutlook(page, HENRIK);
  await newAppointment(page);
  const window = await paneWindow(page);
  expect(
    await calling(window, [
      ['categories.addAsync', ['MUS']],
      ['categories.getAsync'],
      ['getItemIdAsync'],
      ['saveAsync'],
      ['end.setAsync', '2027-01-01T08:00:00Z'],
      ['sessionData.getAsync', 'nothing'],
      ['notificationMessages.removeAsync', 'nothing'],
    ]),
  ).toEqual([
    { errorCode: 5000 },
    { value: null },
    { errorCode: 9046 },
    { errorCode: 9021 },
    { errorCode: 9010 },
    { errorCode: 9050 },
    { errorCode: 9024 },
  ]);
  const thrown = (work: () => void) =>
    window.evaluate(
      `(() => { try { (${String(work)})(); return undefined; } catch (error) { return error.name; } })()`,
    );
  expect(await thrown(() => Office.context.mailbox.item!.subject.setAsync('x'.repeat(256)))).toBe(
    'Sys.ArgumentOutOfRangeException',
  );
  expect(await thrown(() => Office.context.mailbox.masterCategories.getAsync(() => undefined))).toBeDefined();
  expect(await window.evaluate(() => 'getSharedPropertiesAsync' in Office.context.mailbox.item!)).toBe(false);
  expect(await window.evaluate(() => Office.context.mailbox.diagnostics.hostName)).toBe('OutlookWebApp');
});

/** The add-in's events, as they would be if they were these lines. */
const eventsAre = (page: Page, answer: object | 'nothing') =>
  page.route('https://mus.aasund.example/outlook-events.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript; charset=utf-8',
      body:
        answer === 'nothing'
          ? 'Office.onReady();'
          : `Office.onReady();
             Office.actions.associate('onAppointmentSend', (event) =>
               Office.context.mailbox.item.sessionData.getAsync('words', ({ value }) =>
                 event.completed({ ...${JSON.stringify(answer)}, errorMessage: value })));`,
    }),
  );

async function appointmentToSend(page: Page): Promise<void> {
  await openOutlook(page, HENRIK);
  await newAppointment(page);
  await calling(await paneWindow(page), [
    ['subject.setAsync', 'Frokost'],
    ['requiredAttendees.setAsync', [`${MAJA}@aasund.example`]],
    ['sessionData.setAsync', 'words', 'Er du sikker?'],
  ]);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

test('an alert that asks lets the person send all the same', async ({ teams: { page, tenant } }) => {
  await eventsAre(page, { allowEvent: false, sendModeOverride: 'promptUser' });
  await appointmentToSend(page);
  const alert = page.getByRole('dialog', { name: 'Rød Tråd' });
  await expect(alert).toContainText('Er du sikker?');
  await alert.getByRole('button', { name: 'Send ikke' }).click();
  await expect(alert).toBeHidden();
  expect(await eventsIn(tenant, HENRIK, 'Frokost')).toEqual([]);

  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await alert.getByRole('button', { name: 'Send alligevel' }).click();
  await expect(page.getByText(/\(ikke svaret\)/)).toBeVisible();
  expect(await eventsIn(tenant, MAJA, 'Frokost')).toHaveLength(1);
  expect((await officeCalls(page)).filter(({ page: from }) => from === 'outlook-events.html')).toEqual([
    expect.objectContaining({ name: 'sessionData.getAsync' }),
    expect.objectContaining({ name: 'event.completed' }),
    expect.objectContaining({ name: 'sessionData.getAsync' }),
    expect.objectContaining({ name: 'event.completed' }),
  ]);
});

test('an alert that holds back leaves no other way, and what is discarded is nowhere', async ({
  teams: { page, tenant },
}) => {
  await eventsAre(page, { allowEvent: false, sendModeOverride: 'softBlock', cancelLabel: 'Ret det' });
  await appointmentToSend(page);
  const alert = page.getByRole('dialog', { name: 'Rød Tråd' });
  await expect(alert.getByRole('button', { name: 'Send alligevel' })).toHaveCount(0);
  await alert.getByRole('button', { name: 'Ret det' }).click();
  await page.getByRole('button', { name: 'Kassér' }).click();
  await expect(page.getByRole('button', { name: 'Kassér' })).toBeHidden();
  expect(await eventsIn(tenant, HENRIK, 'Frokost')).toEqual([]);
  expect(await eventsIn(tenant, MAJA, 'Frokost')).toEqual([]);
});

test('an Outlook of before 2024 has no way to sign in for an add-in', async ({ teams: { page } }) => {
  await openOutlook(page, HENRIK, '&naa=off');
  await newAppointment(page);
  const window = await paneWindow(page);
  expect(
    await window.evaluate(() => ({
      isSupported: Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'),
      hasBridge: 'nestedAppAuthBridge' in globalThis,
    })),
  ).toEqual({ isSupported: false, hasBridge: false });
});
