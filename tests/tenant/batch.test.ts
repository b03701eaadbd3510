import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, errorOf, freshTenant, signedIn, type Answer, type Caller } from './local-graph';

interface Part {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}

let tenant: RunningTenant;
let henrik: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
});

const batch = (requests: readonly unknown[]) => henrik.call('POST', '/$batch', { body: { requests } });
const get = (id: string, url: string, more = {}) => ({ id, method: 'GET', url, ...more });
/** In the order of the ids, since a batch is answered in any. */
const partsOf = ({ body }: Answer) =>
  (body as { responses: Part[] }).responses.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe('A batch', () => {
  it('answers each part under its id', async () => {
    const answer = await batch([get('a', '/me?$select=id'), get('b', '/me/directReports?$select=id')]);
    expect(answer.status).toBe(200);
    expect(partsOf(answer)).toMatchObject([
      { id: 'a', status: 200, headers: { 'Content-Type': 'application/json' } },
      { id: 'b', status: 200 },
    ]);
  });

  it('takes an address without a slash before it, and gives full next links', async () => {
    const [part] = partsOf(await batch([get('a', 'me/directReports?$top=5')]));
    expect(part!.body).toMatchObject({
      '@odata.nextLink': expect.stringMatching(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\//) as string,
    });
  });

  it('is answered in another order than it was asked', async () => {
    const answer = await batch([get('a', '/me'), get('b', '/me'), get('c', '/me')]);
    const { responses } = answer.body as { responses: Part[] };
    expect(responses.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('carries bytes as base64', async () => {
    const [part] = partsOf(await batch([get('photo', '/me/photo/$value')]));
    expect(part).toMatchObject({ status: 200, headers: { 'Content-Type': 'image/png' } });
    expect(Buffer.from(part!.body as string, 'base64').toString('latin1')).toContain('PNG');
  });

  it('succeeds although every part of it fails', async () => {
    const answer = await batch([get('a', '/nothing'), get('b', '/users/nobody@aasund.example')]);
    expect(answer.status).toBe(200);
    expect(partsOf(answer)).toMatchObject([
      { id: 'a', status: 501, body: { error: { code: 'notImplemented' } } },
      { id: 'b', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } },
    ]);
  });

  it('gives an error of a part ids of its own', async () => {
    const [part] = partsOf(
      await batch([get('a', '/nothing', { headers: { 'client-request-id': 'of-the-part' } })]),
    );
    expect(part!.body).toMatchObject({
      error: {
        innerError: { 'client-request-id': 'of-the-part', 'request-id': expect.any(String) as string },
      },
    });
  });

  it('asks each part for the scope that it needs', async () => {
    const answer = await batch([get('a', '/me'), get('b', '/me/manager')]);
    expect(partsOf(answer).map(({ status }) => status)).toEqual([200, 403]);
  });
});

describe('A part that depends on another', () => {
  it('is carried out when that one succeeded', async () => {
    const answer = await batch([get('a', '/me'), get('b', '/me', { dependsOn: ['a'] })]);
    expect(partsOf(answer).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('fails with 424 when that one failed, and so does what depends on it', async () => {
    const answer = await batch([
      get('a', '/nothing'),
      get('b', '/me', { dependsOn: ['a'] }),
      get('c', '/me', { dependsOn: ['b'] }),
    ]);
    expect(partsOf(answer).map(({ status }) => status)).toEqual([501, 424, 424]);
  });

  it('fails with 424 when there is no such part, or when it waits for itself', async () => {
    const answer = await batch([
      get('a', '/me', { dependsOn: ['nothing'] }),
      get('b', '/me', { dependsOn: ['b'] }),
    ]);
    expect(partsOf(answer).map(({ status }) => status)).toEqual([424, 424]);
  });

  it('waits for it wherever it stands', async () => {
    const answer = await batch([get('a', '/me', { dependsOn: ['b'] }), get('b', '/me')]);
    expect(partsOf(answer).map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('A batch is refused as a whole', () => {
  const parts = (count: number) => Array.from({ length: count }, (_, index) => get(String(index), '/me'));

  it('with more than 20 parts', async () => {
    expect((await batch(parts(20))).status).toBe(200);
    expect(errorOf(await batch(parts(21)))).toEqual({
      status: 400,
      code: 'BadRequest',
      message: 'Number of batch request steps exceeds the maximum value of 20.',
    });
  });

  it.each([
    ['two parts under one id', [get('a', '/me'), get('a', '/me')]],
    ['two ids that differ in their capitals alone', [get('a', '/me'), get('A', '/me')]],
    [
      'parts that depend on others beside parts that do not',
      [get('a', '/me'), get('b', '/me', { dependsOn: ['a'] }), get('c', '/me')],
    ],
    ['a part without an id', [{ method: 'GET', url: '/me' }]],
    ['a part with a method that there is none of', [{ id: 'a', method: 'LOOK', url: '/me' }]],
    ['a part with a member that there is none of', [get('a', '/me', { priority: 1 })]],
    ['a part with a body of no said type', [{ id: 'a', method: 'POST', url: '/me/events', body: {} }]],
  ])('with %s', async (_, requests) => {
    expect(errorOf(await batch(requests))).toMatchObject({ status: 400, code: 'BadRequest' });
  });

  it('without any requests in it', async () => {
    expect((await henrik.call('POST', '/$batch', { body: {} })).status).toBe(400);
    expect((await henrik.call('POST', '/$batch')).status).toBe(400);
  });
});

it('A batch inside a batch is refused', async () => {
  const inner = {
    id: 'a',
    method: 'POST',
    url: '/$batch',
    headers: { 'Content-Type': 'application/json' },
    body: { requests: [] },
  };
  expect(partsOf(await batch([inner]))).toMatchObject([
    { status: 400, body: { error: { message: 'Nested batch requests are not supported.' } } },
  ]);
});

it('A fault strikes the part that it was ordered for, with the wait in that part’s headers', async () => {
  await control(tenant, 'POST', '/faults', [
    { match: 'GET /v1.0/me/directReports', status: 429, retryAfterSeconds: 7, times: 1 },
  ]);
  const requests = [get('a', '/me'), get('b', '/me/directReports')];
  const struck = await batch(requests);
  expect(struck.status).toBe(200);
  expect(partsOf(struck)).toMatchObject([
    { status: 200 },
    { status: 429, headers: { 'Retry-After': '7' }, body: { error: { code: 'TooManyRequests' } } },
  ]);
  expect(partsOf(await batch(requests)).map(({ status }) => status)).toEqual([200, 200]);
});
