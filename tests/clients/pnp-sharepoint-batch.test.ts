import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-users';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { freshTenant } from '../tenant/local-graph';
import { leadFetchTo, pnpSharePoint } from './clients';

let tenant: RunningTenant;
let sp: SPFI;

const LIST = 'Delt liste';

leadFetchTo(() => tenant);

beforeAll(async () => {
  tenant = await freshTenant();
  sp = await pnpSharePoint(tenant, 'rasmus.hedegaard');
  await sp.web.lists.add(LIST, '', 100);
});

describe('PnP’s batches of SharePoint', () => {
  it('carry out writes and reads together and give each its own answer', async () => {
    const [batched, execute] = sp.batched();
    const list = batched.web.lists.getByTitle(LIST);
    const answers = Promise.all([
      list.items.add({ Title: 'Første æøå' }),
      list.items.add({ Title: 'Anden' }),
      list.items.select('Title')(),
      list.items.add({ Title: 'Tredje' }),
      batched.web.currentUser(),
    ]);
    await execute();
    expect(await answers).toMatchObject([
      { Title: 'Første æøå' },
      { Title: 'Anden' },
      [{ Title: 'Første æøå' }, { Title: 'Anden' }],
      { Title: 'Tredje' },
      { Title: 'Rasmus Hedegaard' },
    ]);
    expect(tenant.recorder.all().at(-1)?.url).toMatch(/_api\/\$batch$/);
  });

  it('change and remove items, and answers without a body are understood', async () => {
    const [{ Id }] = await sp.web.lists.getByTitle(LIST).items.select('Id')<[{ Id: number }]>();
    const [batched, execute] = sp.batched();
    const item = batched.web.lists.getByTitle(LIST).items.getById(Id);
    const answers = Promise.allSettled([
      item.update({ Title: 'x' }, '"0"'),
      item.breakRoleInheritance(false, true),
      item.delete(),
    ]);
    await execute();
    expect(await answers).toMatchObject([
      { status: 'rejected', reason: { status: 412 } },
      { status: 'fulfilled' },
      { status: 'fulfilled' },
    ]);
  });

  it('go on after a part that is refused', async () => {
    const employee = await pnpSharePoint(tenant, 'maja.lindegaard');
    const [batched, execute] = employee.batched();
    const answers = Promise.allSettled([
      batched.web.lists.getByTitle(LIST).breakRoleInheritance(false),
      batched.web.currentUser(),
    ]);
    await execute();
    expect(await answers).toMatchObject([
      { status: 'rejected', reason: { status: 403 } },
      { status: 'fulfilled', value: { Title: 'Maja Lindegaard' } },
    ]);
  });
});
