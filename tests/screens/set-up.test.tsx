/** @jest-environment ./tests/screens/environment.ts */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { CustodianApp } from '../../src/hosts/custodian/custodian-app';
import { queryClient } from '../../src/hosts/query-client';
import { loadTexts, type Language } from '../../src/i18n/language';
import { workplaceAs } from '../adapters/connected';
import { isWrite } from '../is-write';
import { newTenant } from '../new-tenant';
import { custodianOf } from '../set-up-round';
// As patient as the other screens.
import './open-screen';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
});
beforeEach(() => {
  tenant.reset('small');
  // The page signs in by a window of its own, whose id token has the roles that a host's may lack.
  tenant.unkind.set({ rolesLeftOut: false });
});
afterAll(() => tenant.close());

async function openSetUp(language: Language, isCatalogued = true): Promise<void> {
  queryClient.clear();
  const workplace = await workplaceAs(tenant, 'rasmus.hedegaard');
  const custodian = { workplace, site: custodianOf(tenant), isCatalogued };
  render(<CustodianApp texts={await loadTexts(language)} custodian={custodian} />);
  // The last thing that the page asks for by itself.
  await screen.findByText(/^(Ingen endnu|Nobody yet)\.$/);
}

async function press(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name }));
}

const site = () => tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!;

describe('The custodian’s page', () => {
  it.each([
    ['da', 'Klargør', /^Medlemmer af MUS-siden kan dele .* Intet er ændret\./],
    ['en', 'Set up', /^Members of the MUS site can share .* Nothing was changed\./],
  ] as const)('says in %s what IT has left undone, and what mends it', async (language, button, said) => {
    tenant.sites.share(site().id, { membersCanShare: true });
    await openSetUp(language);
    await press(button);
    expect((await screen.findByRole('alert')).textContent).toMatch(said);

    tenant.sites.share(site().id, { membersCanShare: false });
    await press(button);
    await screen.findByText(/Lister og adgange er klar\. Ingen runde|Lists and permissions are ready/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('sets up a site that belongs to a group, and warns of the group’s owners', async () => {
    tenant.sites.share(site().id, { groupId: '0f0e0d0c-0b0a-4908-8706-050403020100' });
    await openSetUp('da');
    await press('Klargør');
    await screen.findByText(/gruppens ejere kan læse alle samtaler/);
  });

  it('warns before the first press where links would name the app by its manifest’s id', async () => {
    await openSetUp('da', false);
    await screen.findByText(/^I config\.json mangler catalogAppId/);
  });

  it('changes nothing on the site by being opened', async () => {
    tenant.recorder.clear();
    await openSetUp('da');
    expect(tenant.recorder.all().filter(isWrite)).toEqual([]);
  });

  it('warns of nothing where all is as it should be', async () => {
    await openSetUp('da');
    await screen.findByRole('button', { name: 'Klargør' });
    expect(screen.queryByText(/catalogAppId/)).toBeNull();
  });
});
