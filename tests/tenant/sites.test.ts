import type { RunningTenant } from '../../local-tenant/create-tenant';
import { errorOf, freshTenant, signedIn, valueOf, type Caller } from './local-graph';

const SITE = '/sites/aasund.sharepoint.com:/sites/mus';

let tenant: RunningTenant;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  maja = await signedIn(tenant, 'maja.lindegaard');
});

describe('The MUS site', () => {
  it('is found by its path, and then by its id', async () => {
    const byPath = await maja.get(SITE);
    expect(byPath.body).toMatchObject({
      displayName: 'MUS',
      name: 'mus',
      webUrl: 'https://aasund.sharepoint.com/sites/mus',
    });
    const { id } = byPath.body as { id: string };
    expect(id.split(',')).toHaveLength(3);
    expect((await maja.get(`/sites/${id}`)).body).toEqual(byPath.body);
  });

  it('shows the properties that were asked for alone', async () => {
    const { body } = await maja.get(`${SITE}?$select=displayName`);
    expect(body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#sites(displayName)/$entity',
      displayName: 'MUS',
    });
  });

  it.each([
    '/sites/aasund.sharepoint.com:/sites/other',
    '/sites/other.sharepoint.com:/sites/mus',
    '/sites/no-such-id',
  ])('is not at %s', async (path) => {
    expect(errorOf(await maja.get(path))).toMatchObject({ status: 404, code: 'itemNotFound' });
  });

  it('is closed with Sites.Selected to an application that nobody gave it to', async () => {
    const stranger = await signedIn(tenant, 'maja.lindegaard', {
      clientId: '00000000-0000-4000-8000-000000000000',
      scopes: ['Sites.Selected'],
    });
    for (const path of [SITE, `${SITE}:/lists`, `${SITE}:/lists/MUS-opsætning/items`]) {
      expect(errorOf(await stranger.get(path))).toMatchObject({ status: 403, code: 'accessDenied' });
    }
  });

  it('is open to any application with a scope for every site', async () => {
    const reader = await signedIn(tenant, 'maja.lindegaard', {
      clientId: '00000000-0000-4000-8000-000000000000',
      scopes: ['Sites.Read.All'],
    });
    expect((await reader.get(SITE)).status).toBe(200);
  });
});

describe('The lists of the site', () => {
  it('hold the set-up under its name and its title', async () => {
    expect(valueOf(await maja.get(`${SITE}:/lists?$select=name,displayName`))).toContainEqual(
      expect.objectContaining({ name: 'MusSetup', displayName: 'MUS-opsætning' }),
    );
  });

  it('are found by id and by title, and not by a name that there is none of', async () => {
    const list = (await maja.get(`${SITE}:/lists/MUS-opsætning`)).body as { id: string };
    expect(list).toMatchObject({ name: 'MusSetup', list: { template: 'genericList' } });
    expect((await maja.get(`${SITE}:/lists/${list.id}`)).body).toEqual(list);
    expect(errorOf(await maja.get(`${SITE}:/lists/Nothing`))).toMatchObject({ status: 404 });
  });
});
