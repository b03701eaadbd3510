import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { Item } from '../../../local-tenant/store/items';
import type { List } from '../../../local-tenant/store/lists';
import { openRound } from '../../set-up-round';
import { send, type Answer } from '../../tenant/local-graph';
import { newTenant } from '../../new-tenant';
import { namedOnCards } from './what-stands';

const SITE = 'https://graph.microsoft.com/v1.0/sites/aasund.sharepoint.com:/sites/mus:';
const REST = 'https://aasund.sharepoint.com/sites/mus/_api/web';
const SECRET = 'Jeg overvejer deltid efter sommer';

interface Attempt {
  readonly how: string;
  readonly answer: Answer;
}

let tenant: RunningTenant;
let shells: { list: List; item: Item }[];

beforeAll(async () => {
  tenant = await newTenant();
  await openRound(tenant, { employees: ['maja.lindegaard', 'jonas.thygesen'] });
  const maja = tenant.directory.find('maja.lindegaard@aasund.example')!.id;
  shells = tenant.lists
    .of(tenant.lists.find(siteId(), 'MUS-opsætning')!.siteId)
    .filter(({ name }) => /^Mus(Sheets|Plans|Personnel|Drafts)/.test(name))
    .flatMap((list) => tenant.items.all(list.id).map((item) => ({ list, item })))
    .filter(({ item }) => item.fields['EmployeeObjectId'] === maja);
  // What would be confidential stands in every shell, so that any leak of a field shows.
  for (const { list, item } of shells)
    tenant.items.save(list, {
      ...item,
      version: 2,
      fields: { ...item.fields, AnswersJson: SECRET, PlanJson: SECRET },
    });
}, 60_000);

afterAll(() => tenant.close());

describe('a shell of Maja and Henrik', () => {
  it('stands four times: two sheets, the plan and the personnel folder', () => {
    expect(shells.map(partOf).toSorted()).toEqual([
      'employee-sheet',
      'leader-sheet',
      'personnel-folder',
      'plan',
    ]);
  });

  it.each([
    ['a colleague in the same team', 'jonas.thygesen'],
    ['another leader', 'anne.bro'],
    ['the MUS administrator', 'mette.krog'],
    ['the leader’s leader', 'jens.overby'],
  ])('shows nothing to %s, whichever way they ask', async (_who, account) => {
    const attempts = await everyWay(
      account,
      ['User.Read', 'User.ReadBasic.All', 'Sites.Selected'],
      ['Sites.Selected'],
    );
    expect(attempts.length).toBeGreaterThan(30);
    for (const { how, answer } of attempts) expectNothing(how, answer);
  });

  it.each([
    ['a token without a scope for sites', ['User.Read']],
    ['a token for another service', ['Calendars.ReadWrite', 'Files.ReadWrite.AppFolder']],
  ])('shows nothing to its own employee with %s', async (_what, scopes) => {
    for (const { how, answer } of await everyWay('maja.lindegaard', scopes, scopes))
      expectNothing(how, answer);
  });

  it('shows its own people what is theirs', async () => {
    for (const account of ['maja.lindegaard', 'henrik.oestergaard']) {
      const attempts = await everyWay(account, ['User.Read', 'Sites.Selected'], ['Sites.Selected']);
      const byId = attempts.filter(({ how }) => how.startsWith('by id'));
      expect(byId.map(({ answer }) => answer.status)).toEqual([200, 200, 200, 200]);
      expect(byId.every(({ answer }) => JSON.stringify(answer.body).includes(SECRET))).toBe(true);
    }
  });

  it('can be read by the custodian, as the screen says', async () => {
    const attempts = await everyWay(
      'rasmus.hedegaard',
      ['Sites.Selected'],
      ['Sites.Selected'],
      tenant.facts.custodianClientId,
    );
    expect(
      attempts
        .filter(({ how }) => how.startsWith('by id'))
        .every(({ answer }) => JSON.stringify(answer.body).includes(SECRET)),
    ).toBe(true);
  });

  it('is written by its owner alone, where it is a sheet', async () => {
    const writers = await Promise.all(
      ['maja.lindegaard', 'henrik.oestergaard', 'jonas.thygesen', 'mette.krog'].map(async (account) => {
        const statuses: Record<string, number> = {};
        for (const { list, item } of shells.filter(
          ({ list: { name } }) => !name.startsWith('MusPersonnel'),
        )) {
          const { status } = await asked(
            account,
            ['Sites.Selected'],
            'PATCH',
            `${SITE}/lists/${list.id}/items/${item.id}/fields`,
            { Title: 'x' },
          );
          statuses[partOf({ item })] = status;
        }
        return statuses;
      }),
    );
    expect(writers).toEqual([
      { 'employee-sheet': 200, 'leader-sheet': 403, plan: 200 },
      { 'employee-sheet': 403, 'leader-sheet': 200, plan: 200 },
      { 'employee-sheet': 404, 'leader-sheet': 404, plan: 404 },
      { 'employee-sheet': 404, 'leader-sheet': 404, plan: 404 },
    ]);
  });

  it('cannot be deleted or opened to others by its own people', async () => {
    for (const account of ['maja.lindegaard', 'henrik.oestergaard']) {
      for (const { list, item } of shells) {
        const deleted = await asked(
          account,
          ['Sites.Selected'],
          'DELETE',
          `${SITE}/lists/${list.id}/items/${item.id}`,
        );
        const opened = await asked(
          account,
          ['Sites.Selected'],
          'POST',
          `${REST}/lists(guid'${list.id}')/items(${item.id})/resetroleinheritance`,
          undefined,
          'sharepoint',
        );
        expect([deleted.status, opened.status]).toEqual([403, 403]);
      }
    }
  });
});

/** By id, by listing, by filter, in a batch, by its versions, and through SharePoint's own interface. */
async function everyWay(
  account: string,
  graphScopes: readonly string[],
  restScopes: readonly string[],
  clientId?: string,
): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  const graph = async (how: string, address: string, body?: unknown) =>
    attempts.push({
      how,
      answer: await asked(account, graphScopes, body ? 'POST' : 'GET', address, body, 'graph', clientId),
    });
  const rest = async (how: string, address: string) =>
    attempts.push({
      how,
      answer: await asked(account, restScopes, 'GET', address, undefined, 'sharepoint', clientId),
    });
  for (const { list, item } of shells) {
    const items = `${SITE}/lists/${list.id}/items`;
    await graph(`by id in ${list.name}`, `${items}/${item.id}?$expand=fields`);
    await graph(`by listing ${list.name}`, `${items}?$expand=fields`);
    await graph(
      `by filter on ${list.name}`,
      `${items}?$expand=fields&$filter=fields/EmployeeObjectId eq '${String(item.fields['EmployeeObjectId'])}'`,
    );
    await graph(
      `in order of ${list.name}`,
      `${items}?$orderby=fields/EmployeeObjectId&$top=1&$expand=fields`,
    );
    await graph(`its versions in ${list.name}`, `${items}/${item.id}/versions?$expand=fields`);
    const url = `/sites/aasund.sharepoint.com:/sites/mus:/lists/${list.id}/items`;
    await graph(`in a batch on ${list.name}`, 'https://graph.microsoft.com/v1.0/$batch', {
      requests: [
        { id: '1', method: 'GET', url: `${url}/${item.id}?$expand=fields` },
        { id: '2', method: 'GET', url: `${url}?$expand=fields` },
      ],
    });
    await rest(`by REST in ${list.name}`, `${REST}/lists(guid'${list.id}')/items(${item.id})`);
    await rest(`by REST listing ${list.name}`, `${REST}/lists(guid'${list.id}')/items`);
    await rest(
      `its permissions in ${list.name}`,
      `${REST}/lists(guid'${list.id}')/items(${item.id})/roleassignments?$expand=Member`,
    );
  }
  return attempts;
}

async function asked(
  account: string,
  scopes: readonly string[],
  method: string,
  address: string,
  body?: unknown,
  resource: 'graph' | 'sharepoint' = 'graph',
  clientId = tenant.facts.participantsClientId,
): Promise<Answer> {
  const person = tenant.directory.find(`${account}@aasund.example`)!;
  const token = await tenant.tokens.accessToken(person, clientId, scopes, resource);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  return send(
    tenant,
    new Request(address, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  );
}

/** Neither a word of it, nor that it is there. */
function expectNothing(how: string, { body }: Answer): void {
  const said = JSON.stringify(body);
  const maja = tenant.directory.find('maja.lindegaard@aasund.example')!;
  expect({
    how,
    secret: said.includes(SECRET),
    name: said.includes('Maja'),
    person: said.includes(maja.id) && !said.includes('not recognized'),
  }).toEqual({
    how,
    secret: false,
    name: false,
    person: false,
  });
}

/** Which part of the conversation an item is, as its card says. */
const partOf = ({ item: { guid } }: { readonly item: Item }): string =>
  namedOnCards(tenant).get(guid)?.split(' ')[1] ?? 'on no card';

function siteId(): string {
  return tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath)!.id;
}
