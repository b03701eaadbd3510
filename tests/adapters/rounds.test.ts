import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { Graph } from '../../src/adapters/microsoft365/graph';
import { listFinder } from '../../src/adapters/microsoft365/list-finder';
import { siteGuide } from '../../src/adapters/microsoft365/site-guide';
import { graphRounds } from '../../src/adapters/microsoft365/rounds';
import { freshTenant } from '../tenant/local-graph';
import { graphAs } from './connected';

const siteLists = (site: string) => `/sites/aasund.sharepoint.com:/sites/${site}:/lists`;

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

const roundsOn = (graph: Graph, site = 'mus') =>
  graphRounds(graph, listFinder(siteGuide(graph, siteLists(site)), siteLists(site))).all();

const GUIDE = { format: 1, key: 'site', lists: { MusSetup: 'l' } };

/** A set-up list that holds these texts where its rounds should be. */
async function holding(...texts: readonly string[]) {
  const graph = await graphAs(tenant, 'mette.krog', {
    fetch: (input) =>
      Promise.resolve(
        Response.json({
          value: JSON.stringify(input).includes('MUS-vejviser')
            ? [{ fields: { GuideJson: JSON.stringify(GUIDE) } }]
            : texts.map((SetupJson) => ({ id: '1', '@odata.etag': '"1"', fields: { SetupJson } })),
        }),
      ),
  });
  return roundsOn(graph);
}

describe('The rounds in the set-up list', () => {
  it('are read with a query that only an indexed column decides', async () => {
    expect(await roundsOn(await graphAs(tenant, 'mette.krog'))).toMatchObject({
      ok: true,
      value: [
        { settings: { key: '2026-1', name: 'MUS 2026', begins: '2026-01-12', closedOn: '2026-12-01' } },
      ],
    });
  });

  it('are not found on a site that is not set up', async () => {
    const graph = await graphAs(tenant, 'mette.krog', {
      fetch: () => Promise.resolve(Response.json({ value: [] })),
    });
    expect(await roundsOn(graph)).toEqual({ ok: false, failure: { code: 'not-found' } });
  });

  it('are not found on a site that is not there', async () => {
    const graph = await graphAs(tenant, 'mette.krog');
    expect(await roundsOn(graph, 'mus-gammel')).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  it.each(['{"key":', '{"key":"2027-1"}', '[]', ''])('are not understood from “%s”', async (text) => {
    expect(await holding(text)).toMatchObject({
      ok: false,
      failure: { code: 'not-understood' },
    });
  });
});
