import { build } from 'esbuild';
import type { FrameLocator, Page } from '@playwright/test';
import type { ItemFields } from '../../local-tenant/outlook/add-in';
import { openRound } from '../set-up-round';
import { expectHostAccessible } from './accessible';
import type { Harness, HarnessOpening } from './add-in-harness';
import { bookedConversation, HENRIK, MAJA } from './booked';
import { expect, test } from './story';

declare const harness: Harness;

/** Any page of Outlook's host, with a script of ours in place of its own: it shows the pane beside an appointment and no more. */
const OUTLOOK = 'https://outlook.office.com/frame/index.html';
const SCRIPT = 'https://outlook.office.com/frame/static/frame.*.js';

let script: string;

test.beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: ['tests/story/add-in-harness.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  script = outputFiles[0]!.text;
});

const appointment: ItemFields = {
  subject: 'Møde',
  start: '2027-02-11T09:00:00.000Z',
  end: '2027-02-11T10:30:00.000Z',
  attendees: { required: [], optional: [] },
  location: '',
  bodyHtml: '<p>Vi taler om din plan.</p>',
  sensitivity: 'normal',
  isAllDay: false,
};

const linkTo = (key: string) =>
  `<p><a href="https://teams.microsoft.com/l/entity/app/mus?context=${encodeURIComponent(
    JSON.stringify({ subEntityId: `samtale/${key}` }),
  )}">Åbn din MUS i Rød Tråd</a></p>`;

async function openPane(page: Page, opening: HarnessOpening): Promise<FrameLocator> {
  await page.route(SCRIPT, (route) =>
    route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script }),
  );
  await page.goto(OUTLOOK);
  await page.evaluate((opened) => harness.open(opened), opening);
  return page.frameLocator('iframe[title="Rød Tråd"]');
}

test('beside another appointment Outlook shows the next conversation as one’s own, and opens it in Teams', async ({
  teams,
}) => {
  const { page, tenant } = teams;
  const key = await bookedConversation(tenant);
  const pane = await openPane(page, { persona: MAJA, kind: 'appointmentRead', fields: appointment });
  await expect(pane.getByRole('main', { name: 'Aftalen er ikke en MUS' })).toBeVisible();
  await expect(pane.getByRole('heading', { name: 'Din næste samtale' })).toBeVisible();
  await expect(pane.getByText('MUS med Henrik Østergaard')).toBeVisible();
  await expectHostAccessible(page);
  const opened = page.waitForEvent('popup');
  await pane.getByRole('button', { name: 'Åbn i Rød Tråd' }).click();
  const teamsWindow = await opened;
  await expect(teamsWindow.frameLocator('iframe').getByRole('main').first()).toContainText(
    'Din forberedelse',
  );
  await teamsWindow.close();

  const henrik = await openPane(page, {
    persona: HENRIK,
    kind: 'appointmentRead',
    fields: { ...appointment, subject: 'MUS', bodyHtml: linkTo(key) },
  });
  await expect(henrik.getByRole('heading', { name: 'MUS med Maja Lindegaard' })).toBeVisible();
  expect(await page.evaluate(() => harness.notices)).toEqual([]);
});

test('an appointment is made neutral and private, and stopped when it no longer is', async ({ teams }) => {
  const { page, tenant } = teams;
  await openRound(tenant, { employees: [MAJA] });
  const pane = await openPane(page, {
    persona: MAJA,
    kind: 'appointmentCompose',
    theme: 'dark',
    fields: {
      ...appointment,
      subject: 'MUS om trivsel',
      bodyHtml: linkTo('999999-2027-1'),
      attendees: { required: [{ name: 'Sofie Bech', address: 'sofie.bech@aasund.example' }], optional: [] },
    },
  });
  await expect(pane.getByText('Skriv ikke fortroligt i indkaldelsen.')).toBeVisible();
  // Outlook's theme, which the browser knows nothing of.
  await expect(pane.getByRole('heading', { name: 'Før du sender' })).toHaveCSS('color', 'rgb(255, 255, 255)');
  await expect(pane.getByText('Aftalen hører til en samtale, som du ikke har adgang til.')).toBeVisible();
  await expectHostAccessible(page);

  expect(await page.evaluate(() => harness.ask())).toMatchObject({
    message: expect.stringContaining('Den er ikke privat: vælg Privat. Emnet er ændret: skriv MUS.'),
  });
  await page.evaluate(() => harness.run('makeNeutral'));
  expect(await page.evaluate(() => harness.fields())).toMatchObject({
    subject: 'MUS',
    sensitivity: 'private',
  });
  expect(await page.evaluate(() => harness.ask())).toBeUndefined();
  await pane.getByRole('button', { name: 'Gør aftalen neutral og privat' }).click();
  await expect(pane.getByText('Emnet er MUS, og aftalen er privat.')).toBeVisible();
  expect(await page.evaluate(() => harness.notices)).toEqual([]);
});
