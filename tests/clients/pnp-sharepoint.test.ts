import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-users';
import '@pnp/sp/views';
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
});

describe('PnP’s client of SharePoint', () => {
  it('makes a list, and writes, changes and removes items', async () => {
    await sp.web.lists.add(LIST, '', 100);
    const list = sp.web.lists.getByTitle(LIST);
    const { Id } = (await list.items.add({ Title: 'Første' })) as { Id: number };
    await list.items.getById(Id).update({ Title: 'Ændret' });
    expect(await list.items.select('Title')()).toMatchObject([{ Title: 'Ændret' }]);
    await list.items.getById(Id).delete();
    expect(await list.items()).toEqual([]);
  });

  it('keeps a change away that was made on an older version', async () => {
    const list = sp.web.lists.getByTitle(LIST);
    const { Id } = (await list.items.add({ Title: 'Anden' })) as { Id: number };
    await expect(list.items.getById(Id).update({ Title: 'x' }, '"0"')).rejects.toMatchObject({ status: 412 });
  });

  it('breaks inheritance, gives one person a role and shows who holds it', async () => {
    const list = sp.web.lists.getByTitle(LIST);
    const { Id } = (await list.items.add({ Title: 'Lukket' })) as { Id: number };
    const item = list.items.getById(Id);
    await item.breakRoleInheritance(false, true);
    const maja = (await sp.web.ensureUser('maja.lindegaard@aasund.example')) as {
      Id?: number;
      data?: { Id: number };
    };
    const principal = maja.Id ?? maja.data!.Id;
    const roles = await sp.web.roleDefinitions();
    const contribute = roles.find(({ RoleTypeKind }) => RoleTypeKind === 3)!;
    await item.roleAssignments.add(principal, contribute.Id);
    const held = await item.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
    expect(held.map(({ PrincipalId }) => PrincipalId)).toContain(principal);
    await item.roleAssignments.remove(principal, contribute.Id);
    await item.resetRoleInheritance();
    const { HasUniqueRoleAssignments } = await item.select('HasUniqueRoleAssignments')<{
      HasUniqueRoleAssignments: boolean;
    }>();
    expect(HasUniqueRoleAssignments).toBe(false);
  });

  it('makes a view and chooses its columns', async () => {
    const list = sp.web.lists.getByTitle(LIST);
    const made = (await list.views.add('Efter titel', false, { RowLimit: 30 })) as {
      Id?: string;
      data?: { Id: string };
    };
    const view = list.views.getById(made.Id ?? made.data!.Id);
    await view.fields.removeAll();
    await view.fields.add('Title');
    await view.update({ ViewQuery: "<OrderBy><FieldRef Name='Title'/></OrderBy>" });
    expect((await list.views()).map(({ Title }) => Title)).toContain('Efter titel');
  });

  it('is refused where an employee tries the same', async () => {
    const employee = await pnpSharePoint(tenant, 'maja.lindegaard');
    await expect(employee.web.lists.getByTitle(LIST).breakRoleInheritance(false)).rejects.toMatchObject({
      status: expect.any(Number) as number,
    });
  });
});
