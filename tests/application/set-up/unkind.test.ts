import type { RunningTenant } from '../../../local-tenant/create-tenant';
import { listAdministrators } from '../../../src/application/set-up/administrators';
import { verifySite } from '../../../src/application/set-up/verify-site';
import { baseLists, plansList, sheetsList } from '../../../src/storage/list-definitions';
import { newTenant } from '../../new-tenant';
import { custodianOf, openRound, prepareSite, setUp } from '../../set-up-round';

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
});
beforeEach(() => tenant.reset('small'));
afterAll(() => tenant.close());

const siteId = () => tenant.sites.findByPath('aasund.sharepoint.com', '/sites/mus')!.id;
const listOf = (title: string) => tenant.lists.find(siteId(), title)!;
const idOf = (account: string) => tenant.directory.find(`${account}@aasund.example`)!.id;

describe('On a site that answers no more than SharePoint does, the set-up', () => {
  it('makes each view of the plans once, with its columns, though a new view is shown without them', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
    const { displayName, views } = plansList('2027-1', 1);
    const made = listOf(displayName).settings.views.map(({ title, fields }) => ({ title, fields }));
    expect(made).toEqual(views.map(({ title, fields }) => ({ title, fields })));
  });

  it('locks a conversation to the accounts of its two people, though ensureuser does not tell whose a row is', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
    const plans = listOf(plansList('2027-1', 1).displayName);
    const [item] = tenant.items.all(plans.id);
    const place = { siteId: siteId(), listId: plans.id, itemId: item!.id };
    const holders = tenant.permissions.assignments(place).map(({ principal }) => principal.personId);
    expect(holders.toSorted()).toEqual([idOf('henrik.oestergaard'), idOf('maja.lindegaard')].toSorted());
  });

  it('gives every column its index and its unique values, though the request that makes a list passes over them', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
    for (const { displayName, columns } of [...baseLists, plansList('2027-1', 1), sheetsList('2027-1', 1)]) {
      const made = listOf(displayName).columns;
      const lacking = columns.filter(
        ({ name, indexed = false, enforceUniqueValues = false }) =>
          !made.some(
            (column) =>
              column.name === name &&
              Boolean(column.indexed) === indexed &&
              Boolean(column.enforceUniqueValues) === enforceUniqueValues,
          ),
      );
      expect([displayName, lacking.map(({ name }) => name)]).toEqual([displayName, []]);
    }
  });

  it('tells of a column without its index, and gives it back', async () => {
    await openRound(tenant, { employees: ['maja.lindegaard'] });
    const plans = listOf(plansList('2027-1', 1).displayName);
    const columns = plans.columns.map((column) => ({
      ...column,
      indexed: false,
      enforceUniqueValues: false,
    }));
    tenant.lists.save({ ...plans, columns });
    const verified = () => verifySite(custodianOf(tenant), () => undefined);
    const deviation = { code: 'unindexed', listName: plansList('2027-1', 1).name };
    expect(await verified()).toMatchObject({ ok: true, value: { deviations: [deviation] } });
    await setUp(custodianOf(tenant));
    expect(await verified()).toMatchObject({ ok: true, value: { deviations: [] } });
  });

  it('knows the accounts of the MUS administrators', async () => {
    await prepareSite(tenant);
    expect(await listAdministrators(custodianOf(tenant))).toMatchObject({
      ok: true,
      value: [{ title: 'Mette Krog', objectId: idOf('mette.krog') }],
    });
  });
});
