/** @jest-environment ./tests/screens/environment.ts */
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { fileOf } from '../application/rounds/desk';
import { prepareSite } from '../set-up-round';
import { HENRIK, MAJA } from '../story/booked';
import { everyScreenBeginsWith, openScreen, type OpenedScreen } from './open-screen';

let tenant: RunningTenant;

everyScreenBeginsWith(prepareSite, (opened) => (tenant = opened));

async function chosen(bytes: Uint8Array): Promise<OpenedScreen> {
  const opened = await openScreen(tenant, { as: 'mette.krog', at: '/runder/ny' });
  await opened.screen.findByRole('button', { name: 'Vælg fil …' });
  const file = new File(['…'], 'mus-2027.csv', { type: 'text/csv' });
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  await opened.user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file);
  return opened;
}

const text = (change = (csv: string) => csv) => Buffer.from(change(fileOf(tenant, [[MAJA, HENRIK]])));

test('a file that is a workbook and no text is refused with what to do', async () => {
  const { screen } = await chosen(Buffer.from('PK\u0003\u0004\u0000\u0000workbook', 'latin1'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('1 linje skal rettes. Intet er importeret.');
  expect(alert.textContent).toContain('Linje 1: filen kan ikke læses. Gem den fra Excel som CSV UTF-8.');
});

test('a field that is longer than SharePoint holds is named, with how much there is room for', async () => {
  const { screen } = await chosen(text((csv) => csv.replace(/;AC;/, `;${'A'.repeat(256)};`)));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(
    'Linje 2: feltet ”personalegruppe” er for langt. Der er plads til 255 tegn.',
  );
});

test('an employment number that is too long is told with its own room', async () => {
  const { screen } = await chosen(text((csv) => csv.replace(/\r\n\w+;/, `\r\n${'7'.repeat(300)};`)));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(
    /Linje 2: feltet ”ansættelsesnummer” er for langt\. Der er plads til \d\d tegn\./,
  );
});

test('a file in order holds its one employee', async () => {
  const { screen } = await chosen(text());
  await screen.findByText(/^Filen er i orden\./);
});
