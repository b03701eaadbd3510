import { readFileSync } from 'node:fs';
import { expectHostAccessible, expectNoSidewaysScroll } from './accessible';
import { bookedConversation } from './booked';
import { expect, test } from './story';

test.use({ expectedComplaint: /status of 404/ });

const APP = 'https://mus.aasund.example';
const teamsJs = readFileSync('node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js', 'utf8');

/** An app that uses what the product leaves alone, with Microsoft's own library. */
const pageWith = (body: string, script: string) => ({
  contentType: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="da"><title>App</title><body>${body}<output></output>
    <script>${teamsJs}</script>
    <script>
      const { app, calendar, dialog, people } = microsoftTeams;
      const say = (text) => { document.querySelector('output').textContent += text + '. '; };
      const on = (id, done) => { document.getElementById(id).onclick = done; };
      app.initialize().then(() => { dialog.initialize(); app.notifySuccess(); ${script} });
    </script></body></html>`,
});

const appPage = pageWith(
  '<button id="dialog">Dialog</button><button id="people">Personer</button><button id="meeting">Møde</button>',
  `
  on('dialog', () => dialog.url.open(
    { url: '${APP}/dialog.html', title: 'Et mål', size: { width: 'medium', height: 'small' } },
    ({ err, result }) => say(err ? 'lukket' : 'svar: ' + result),
    (message) => { say('besked: ' + message); dialog.url.parentCommunication.sendMessageToDialog('velkommen'); }));
  on('people', () => people.selectPeople({ title: 'Hvem skal med?' }).then(
    (picked) => say('valgt: ' + picked.map(({ displayName }) => displayName).join(' og ')),
    ({ errorCode }) => say('fortrudt: ' + errorCode)));
  on('meeting', () => calendar.composeMeeting({
    subject: 'MUS med Maja', attendees: ['maja.lindegaard@aasund.example'], startTime: '02/11/2027 09:00:00' }));
  say('klar');`,
);

const dialogPage = pageWith(
  '<button id="submit">Gem målet</button>',
  `
  on('submit', () => dialog.url.submit('gemt'));
  dialog.url.parentCommunication.registerOnMessageFromParent((message) => say('hørt: ' + message));
  dialog.url.parentCommunication.sendMessageToParentFromDialog('åben');`,
);

test('an app in the Teams frame opens a dialog, lets somebody pick people and proposes a meeting', async ({
  teams,
}) => {
  const { page } = teams;
  await page.route(`${APP}/index.html`, (route) => route.fulfill(appPage));
  await page.route(`${APP}/dialog.html`, (route) => route.fulfill(dialogPage));
  const app = await teams.open({ persona: 'henrik.oestergaard' });
  const said = app.getByRole('status');
  await expect(said).toContainText('klar');

  await app.getByRole('button', { name: 'Dialog' }).click();
  const dialog = page.getByRole('dialog', { name: 'Et mål' });
  const inside = dialog.frameLocator('iframe');
  await expect(inside.getByText('hørt: velkommen')).toBeVisible();
  await inside.getByRole('button', { name: 'Gem målet' }).click();
  await expect(dialog).toBeHidden();
  await expect(said).toContainText('besked: åben. svar: gemt');
  await app.getByRole('button', { name: 'Dialog' }).click();
  await page.getByRole('button', { name: 'Luk dialogen' }).click();
  await expect(said).toContainText('lukket');

  await app.getByRole('button', { name: 'Personer' }).click();
  await expect(page.getByRole('dialog', { name: 'Hvem skal med?' })).toBeVisible();
  await page.keyboard.type('maja');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.getByRole('checkbox', { name: /Maja Lindegaard/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 valgt')).toBeVisible();
  await expectHostAccessible(page);
  await page.getByRole('button', { name: 'Vælg', exact: true }).click();
  await expect(said).toContainText('valgt: Maja Lindegaard');
  await app.getByRole('button', { name: 'Personer' }).click();
  await expect(page.getByRole('dialog', { name: 'Hvem skal med?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(said).toContainText('fortrudt: 8000');

  await app.getByRole('button', { name: 'Møde' }).click();
  await expect(page.getByRole('region', { name: 'Nyt møde: MUS med Maja' })).toBeVisible();
  await page.getByRole('button', { name: 'Tilbage' }).click();
  await expect(said).toContainText('klar');
});

test('Maja finds the invitation under activity, opens it in the calendar, accepts, and goes on into the product', async ({
  teams,
}) => {
  await bookedConversation(teams.tenant);
  const { page } = teams;
  const product = await teams.open({ persona: 'maja.lindegaard' });
  await expect(product.getByRole('main')).toBeVisible();
  await page.getByRole('button', { name: 'Aktivitet' }).click();
  await page.getByRole('button', { name: /Henrik Østergaard inviterer dig til et møde/ }).click();
  const meeting = page.getByRole('region', { name: /MUS/ });
  await expect(meeting).toContainText('ikke svaret');
  await meeting.getByRole('button', { name: 'Acceptér' }).click();
  await expect(meeting.getByRole('definition').filter({ hasText: /^accepteret$/ })).toBeVisible();
  await expectHostAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await meeting.getByRole('button', { name: /MUS/ }).click();
  await expect(page.getByRole('button', { name: 'Rød Tråd', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(product.getByRole('main')).toBeVisible();
});
