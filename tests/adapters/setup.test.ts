import type { RunningTenant } from '../../local-tenant/create-tenant';
import { graphSetup } from '../../src/adapters/microsoft365/setup';
import type { Setup } from '../../src/application/ports/workplace';
import { freshTenant } from '../tenant/local-graph';
import { graphAs } from './connected';

const SITE = 'https://aasund.sharepoint.com/sites/mus';

let tenant: RunningTenant;

beforeEach(async () => {
  tenant = await freshTenant();
});

/** A set-up list that holds these texts where its rounds should be. */
async function holding(...texts: readonly string[]): Promise<Setup> {
  const graph = await graphAs(tenant, 'mette.krog', {
    fetch: (input) =>
      Promise.resolve(
        Response.json({
          value: JSON.stringify(input).includes('/items')
            ? texts.map((SetupJson) => ({ fields: { SetupJson } }))
            : [{ id: 'l', name: 'MusSetup' }],
        }),
      ),
  });
  return graphSetup(graph, SITE);
}

describe('The rounds in the set-up list', () => {
  it('are read with a query that only an indexed column decides', async () => {
    const setup = graphSetup(await graphAs(tenant, 'mette.krog'), SITE);
    expect(await setup.rounds()).toMatchObject({
      ok: true,
      value: [{ key: '2026-1', name: 'MUS 2026', begins: '2026-01-12', closedOn: '2026-12-01' }],
    });
  });

  it('are not found on a site without the list', async () => {
    const graph = await graphAs(tenant, 'mette.krog', {
      fetch: () => Promise.resolve(Response.json({ value: [{ id: 'l', name: 'Dokumenter' }] })),
    });
    expect(await graphSetup(graph, SITE).rounds()).toEqual({ ok: false, failure: { code: 'not-found' } });
  });

  it('are not found on a site that is not there', async () => {
    const setup = graphSetup(await graphAs(tenant, 'mette.krog'), `${SITE}-gammel`);
    expect(await setup.rounds()).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  it.each(['{"key":', '{"key":"2027-1"}', '[]', ''])('are not understood from “%s”', async (text) => {
    expect(await (await holding(text)).rounds()).toMatchObject({
      ok: false,
      failure: { code: 'not-understood' },
    });
  });
});
