import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { CustodianSite } from '../../../src/application/ports/custodian-site';
import { setUpSite } from '../../../src/application/set-up/set-up-site';
import { success } from '../../../src/domain/base/result';
import { guideSchema } from '../../../src/storage/guide';
import { guideList, setupList } from '../../../src/storage/list-definitions';
import { newTenant } from '../../new-tenant';
import { custodianOf, openRound, setUp } from '../../set-up-round';

const quietly = { onProgress: () => undefined, isStopped: () => false };
const MAJA = { employees: ['maja.lindegaard'] };

let tenant: RunningTenant;

beforeAll(async () => {
  tenant = await newTenant();
});
beforeEach(() => tenant.reset('small'));
afterAll(() => tenant.close());

const siteId = () => tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
const ourLists = () => tenant.lists.of(siteId()).filter(({ name }) => name.startsWith('Mus'));
const guide = () => tenant.lists.find(siteId(), guideList.displayName)!;
const entries = () =>
  tenant.items
    .all(guide().id)
    .map(({ fields }) => guideSchema.parse(JSON.parse(String(fields['GuideJson']))));
const listsOf = (key: string) => entries().find((entry) => entry.key === key)?.lists ?? {};

describe('MUS-vejviser', () => {
  it('says of every list where it stands, for the site and for each open round', async () => {
    await openRound(tenant, MAJA);
    const ids = Object.fromEntries(ourLists().map(({ name, id }) => [name, id]));
    expect(entries().map(({ key }) => key)).toEqual(['site', '2027-1']);
    expect(Object.keys(listsOf('site'))).toEqual(['MusGuide', 'MusSetup', 'MusPopulation']);
    expect(listsOf('2027-1')).toEqual(ids);
    expect(listsOf('site')).toEqual(
      Object.fromEntries(Object.entries(ids).filter(([name]) => name in listsOf('site'))),
    );
  });

  it('calls a list by the name that we know it by, and it is not made twice, when the server gives another', async () => {
    const site = renamed(custodianOf(tenant));
    await setUp(site);
    const { length } = ourLists();
    await setUp(site);
    expect(ourLists()).toHaveLength(length);
    expect(Object.keys(listsOf('site'))).toEqual(['MusGuide', 'MusSetup', 'MusPopulation']);
  });

  it.each([
    ['of the former set-up', publishAsFormerly],
    ['of the former set-up that has been given a guide', publishBesideGuide],
    ['of a format to come', publishNextFormat],
  ])('is not written on a site %s: nothing is changed, and one is told', async (_which, prepare) => {
    const site = custodianOf(tenant);
    await prepare(site);
    const before = ourLists();
    expect(await setUpSite(site, quietly)).toEqual({ ok: false, failure: { code: 'other-format' } });
    expect(ourLists()).toEqual(before);
  });
});

/** A server that calls every list but MUS-vejviser otherwise than it was asked to. */
function renamed(site: CustodianSite): CustodianSite {
  const other = (list: { id: string; name: string }) =>
    list.name === guideList.name || list.name === setupList.name
      ? list
      : { ...list, name: `Mus-List-${list.id}` };
  return {
    ...site,
    lists: async () => {
      const lists = await site.lists();
      return lists.ok ? success(lists.value.map(other)) : lists;
    },
    createList: async (definition) => {
      const list = await site.createList(definition);
      return list.ok ? success(other(list.value)) : list;
    },
  };
}

async function publishAsFormerly(site: CustodianSite): Promise<void> {
  tenant.lists.remove(guide());
  await publishBesideGuide(site);
}

async function publishBesideGuide(site: CustodianSite): Promise<void> {
  const setup = tenant.lists.find(siteId(), setupList.displayName)!;
  const fields = { Title: 'MUS 2026', SetupKind: 'text', SetupKey: '2026-1' };
  await site.createItems([{ listId: setup.id, kind: 'item', fields }]);
  // A choice of the former column, which today's does not offer.
  for (const item of tenant.items.all(setup.id))
    tenant.items.save(setup, { ...item, fields: { ...item.fields, SetupKind: 'lists' } });
}

async function publishNextFormat(site: CustodianSite): Promise<void> {
  await setUp(site);
  const [item] = tenant.items.all(guide().id);
  const entry = JSON.parse(String(item!.fields['GuideJson'])) as object;
  const GuideJson = JSON.stringify({ ...entry, format: 2 });
  tenant.items.save(guide(), { ...item!, fields: { ...item!.fields, GuideJson } });
}
