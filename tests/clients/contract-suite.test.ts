import type { RunningTenant } from '../../local-tenant/create-tenant';
import { checks } from '../../dev/contract/checks';
import type { Place } from '../../dev/contract/place';
import { refusalFor } from '../../dev/contract/refusal';
import { setStage, type Stage } from '../../dev/contract/stage';
import { fetchOf } from '../adapters/connected';
import { freshTenant } from '../tenant/local-graph';
import { SITE_PATH, tokenOf } from './clients';

let tenant: RunningTenant;
let place: Place;
let stage: Stage;
let refusalOfEmptySite: string | undefined;

beforeAll(async () => {
  tenant = await freshTenant();
  place = {
    origin: 'https://graph.microsoft.com',
    site: 'aasund.sharepoint.com:/sites/mus-test',
    tokens: {
      owner: await tokenOf(tenant, 'rasmus.hedegaard'),
      reader: await tokenOf(tenant, 'maja.lindegaard'),
    },
    sharePointToken: await tokenOf(tenant, 'rasmus.hedegaard', {
      resource: 'sharepoint',
      scopes: ['AllSites.FullControl'],
    }),
    fetch: fetchOf(tenant),
  };
  refusalOfEmptySite = await refusalFor(place);
  stage = await setStage(place);
});

const listTitles = () =>
  tenant.lists
    .of(tenant.sites.findByPath(tenant.facts.sharePointHost, '/sites/mus-test')!.id)
    .map(({ title }) => title);

describe('What the product relies on, and a test site can be asked as well', () => {
  it.each(checks.map((check) => [check.name, check] as const))('%s', async (_, { run }) => {
    await run(stage);
  });

  it('is tried on an empty site, and never on one that holds lists already', async () => {
    expect(refusalOfEmptySite).toBeUndefined();
    expect(await refusalFor({ ...place, site: SITE_PATH })).toContain('The site is not empty: it holds');
    expect(await refusalFor({ ...place, site: 'aasund.sharepoint.com:/sites/other' })).toContain('404');
  });

  it('leaves neither a list nor an event behind', async () => {
    expect(listTitles().join()).toContain('Kontrakt');
    await stage.clear();
    expect(listTitles().join()).not.toContain('Kontrakt');
    const left = await stage.call(
      'GET',
      `/me/events?$filter=${encodeURIComponent(`subject eq '${stage.marked('Kontrakt')}'`)}`,
    );
    expect(left.body).toMatchObject({ value: [] });
  });
});
