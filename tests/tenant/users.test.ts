import type { RunningTenant } from '../../local-tenant/create-tenant';
import { errorOf, freshTenant, idOf, signedIn, valueOf, type Caller } from './local-graph';

let tenant: RunningTenant;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  maja = await signedIn(tenant, 'maja.lindegaard');
});

describe('One’s own profile', () => {
  it('is whole under /me', async () => {
    expect((await maja.get('/me')).body).toMatchObject({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity',
      displayName: 'Maja Lindegaard',
      jobTitle: 'Miljøsagsbehandler',
      officeLocation: 'Rådhuset',
      mail: 'maja.lindegaard@aasund.example',
    });
  });

  it('is the same by id and by address', async () => {
    const id = idOf(tenant, 'maja.lindegaard');
    const own = (await maja.get('/me')).body;
    expect((await maja.get(`/users/${id}`)).body).toEqual(own);
    expect((await maja.get('/users/maja.lindegaard@aasund.example')).body).toEqual(own);
  });

  it('shows the properties that were asked for and no others', async () => {
    const { body } = await maja.get('/me?$select=id,department');
    expect(body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users(id,department)/$entity',
      id: idOf(tenant, 'maja.lindegaard'),
      department: 'Natur og Miljø',
    });
  });

  it('has no mail for somebody without a mailbox', async () => {
    const piotr = await signedIn(tenant, 'piotr.zielinski');
    expect((await piotr.get('/me')).body).toMatchObject({ mail: null, displayName: 'Piotr Zieliński' });
  });
});

describe('A colleague’s profile', () => {
  const path = '/users/henrik.oestergaard@aasund.example?$select=displayName,mail,jobTitle,department';

  it('shows the basic properties alone with User.ReadBasic.All', async () => {
    expect((await maja.get(path)).body).toMatchObject({
      displayName: 'Henrik Østergaard',
      mail: 'henrik.oestergaard@aasund.example',
      jobTitle: null,
      department: null,
    });
  });

  it('is whole with User.Read.All', async () => {
    const rasmus = await signedIn(tenant, 'rasmus.hedegaard', { scopes: ['User.Read.All'] });
    expect((await rasmus.get(path)).body).toMatchObject({
      jobTitle: 'Leder af Natur og Miljø',
      department: 'Teknik og Miljø',
    });
  });

  it('is not there when nobody has the id', async () => {
    expect(errorOf(await maja.get('/users/nobody@aasund.example'))).toMatchObject({
      status: 404,
      code: 'Request_ResourceNotFound',
      message: expect.stringContaining("'nobody@aasund.example'") as string,
    });
  });
});

describe('Direct reports', () => {
  it('are all 20 of Henrik’s, with the names alone', async () => {
    const henrik = await signedIn(tenant, 'henrik.oestergaard');
    const reports = valueOf(await henrik.get('/me/directReports?$select=displayName,jobTitle&$top=999'));
    expect(reports).toHaveLength(20);
    expect(reports).toContainEqual({
      '@odata.type': '#microsoft.graph.user',
      displayName: 'Maja Lindegaard',
      jobTitle: null,
    });
  });

  it('come page by page when fewer are asked for', async () => {
    const henrik = await signedIn(tenant, 'henrik.oestergaard');
    const seen: unknown[] = [];
    let next: string | undefined = '/me/directReports?$select=id&$top=8';
    let pages = 0;
    while (next !== undefined) {
      const page = await henrik.get(next);
      seen.push(...valueOf(page).map(({ id }) => id));
      next = (page.body as { '@odata.nextLink'?: string })['@odata.nextLink'];
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(new Set(seen).size).toBe(20);
  });

  it('are none for an employee', async () => {
    expect(valueOf(await maja.get('/me/directReports'))).toEqual([]);
  });
});

describe('The manager', () => {
  it('is shown with User.Read.All', async () => {
    const reader = await signedIn(tenant, 'maja.lindegaard', { scopes: ['User.Read.All'] });
    expect((await reader.get('/me/manager?$select=displayName')).body).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      displayName: 'Henrik Østergaard',
    });
  });

  it('is not shown with less', async () => {
    for (const scopes of [['User.Read'], ['User.Read', 'User.ReadBasic.All']]) {
      const reader = await signedIn(tenant, 'maja.lindegaard', { scopes });
      expect(errorOf(await reader.get('/me/manager'))).toMatchObject({
        status: 403,
        code: 'Authorization_RequestDenied',
      });
    }
  });

  it('of whoever is at the top is not there', async () => {
    const ellen = await signedIn(tenant, 'ellen.thorsager', { scopes: ['User.Read.All'] });
    expect(errorOf(await ellen.get('/me/manager'))).toMatchObject({ status: 404 });
  });
});

describe('The directory', () => {
  const eventual = { ConsistencyLevel: 'eventual' };
  const namesFound = async (query: string, headers?: Record<string, string>) =>
    valueOf(await maja.get(`/users?$select=displayName&${query}`, headers)).map(
      ({ displayName }) => displayName,
    );

  it.each([
    [
      "$count=true&$filter=startswith(displayName,'aN')&$orderby=displayName",
      ['Anders Kjær Holm', 'Anh Phạm', 'Anne Bro'],
    ],
    ["$count=true&$filter=endsWith(mail,'bro@aasund.example')", ['Anne Bro']],
    ["$count=true&$filter=department ne 'Vej og Park' and surname eq 'Bro'", ['Anne Bro']],
    ["$filter=mail eq 'anne.bro@aasund.example'", ['Anne Bro']],
    ['$filter=mail eq null', ['Piotr Zieliński']],
    ["$count=true&$filter=surname in ('Bro','Dahl')&$orderby=displayName desc", ['Per Dahl', 'Anne Bro']],
    [
      "$count=true&$filter=department eq 'Direktionen' and not startswith(surname,'T')&$top=2",
      ['Jens Overby', 'Lone Fabricius'],
    ],
  ])('finds by %s', async (query, names) => {
    expect(await namesFound(query, eventual)).toEqual(names);
  });

  it.each([
    "$filter=mail eq 'anne.bro@aasund.example'",
    "$filter=startswith(displayName,'Anne')",
    "$filter=surname in ('Bro')",
  ])('finds by %s also for whoever will not wait', async (query) => {
    expect(await namesFound(query)).toEqual(['Anne Bro']);
  });

  it.each([
    ["$filter=surname ne 'Bro'", 'Unsupported Query.'],
    ["$filter=not startswith(surname,'B')", 'Unsupported Query.'],
    ["$filter=endsWith(mail,'example')", 'Unsupported Query.'],
    ["$filter=surname eq 'Bro'&$orderby=displayName", 'Sorting not supported for current query.'],
  ])('refuses %s to whoever did not ask for an advanced query, in both ways', async (query, message) => {
    const refused = { status: 400, code: 'Request_UnsupportedQuery', message };
    expect(errorOf(await maja.get(`/users?${query}`))).toEqual(refused);
    expect(errorOf(await maja.get(`/users?${query}`, eventual))).toEqual(refused);
    expect(errorOf(await maja.get(`/users?$count=true&${query}`))).toMatchObject({ status: 400 });
    expect((await maja.get(`/users?$count=true&${query}`, eventual)).status).toBe(200);
  });

  it('is searched by the beginning of any word, once the caller accepts a late index', async () => {
    expect(await namesFound('$search="displayName:øster"', eventual)).toEqual(['Henrik Østergaard']);
    expect(errorOf(await maja.get('/users?$search="displayName:øster"'))).toMatchObject({
      status: 400,
      message: expect.stringContaining('ConsistencyLevel: eventual') as string,
    });
  });

  it.each(['øster', '"department:natur"', '"displayName"'])('is not searched by %s', async (search) => {
    expect((await maja.get(`/users?$search=${search}`, eventual)).status).toBe(400);
  });

  it('says how many there are when asked', async () => {
    const answer = await maja.get("/users?$count=true&$top=1&$filter=department eq 'Vej og Park'", eventual);
    expect(answer.body).toMatchObject({ '@odata.count': 9 });
  });
});
