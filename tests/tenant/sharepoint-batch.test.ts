import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, freshTenant, signedIn, type Answer, type Caller } from './local-graph';

let tenant: RunningTenant;
let rasmus: Caller;

const API = 'https://aasund.sharepoint.com/sites/mus/_api';

beforeEach(async () => {
  tenant = await freshTenant();
  rasmus = await signedIn(tenant, 'rasmus.hedegaard', {
    resource: 'sharepoint',
    scopes: ['AllSites.FullControl'],
  });
});

const request = (line: string, body = '') =>
  `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${line} HTTP/1.1\nContent-Type: application/json\n\n${body}\n`;
const read = (path: string) => `--b\n${request(`GET ${API}${path}`)}`;
const changeSet = (...requests: readonly string[]) =>
  `--b\nContent-Type: multipart/mixed; boundary="c"\n\n${requests.map((one) => `--c\n${one}\n`).join('')}--c--\n\n`;
const write = (path: string, body?: string) => request(`POST ${API}${path}`, body);

const send = (...parts: readonly string[]) =>
  rasmus.call('POST', `${API}/$batch`, {
    body: new TextEncoder().encode(`${parts.join('')}--b--\n`),
    headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
  });

const statusesIn = ({ body }: Answer) =>
  [...String(body).matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));

describe('A batch to SharePoint', () => {
  it('is answered part by part in the order of the requests', async () => {
    const answer = await send(read('/web'), read('/web/lists(guid’nothing’)'), read('/web/currentuser'));
    expect(answer.headers.get('Content-Type')).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
    expect(statusesIn(answer)).toEqual([200, expect.any(Number), 200]);
    expect(answer.body).toMatch(/^--batchresponse_\S+\r\nContent-Type: application\/http\r\n/);
  });

  it('carries out what follows a part that failed, and takes nothing back', async () => {
    const list = (title: string) => write('/web/lists', JSON.stringify({ Title: title, BaseTemplate: 100 }));
    const answer = await send(
      changeSet(list('En'), write('/web/ensureuser', '{"logonName":"nobody"}'), list('To')),
      read("/web/lists/getbytitle('To')"),
    );
    expect(statusesIn(answer)).toEqual([200, 404, 200, 200]);
    expect((await rasmus.get(`${API}/web/lists/getbytitle('En')`)).status).toBe(200);
  });

  it('has faults and units for each part', async () => {
    await control(tenant, 'POST', '/faults', [
      { match: 'GET */web/currentuser', status: 429, retryAfterSeconds: 7, times: 1 },
    ]);
    const answer = await send(read('/web'), read('/web/currentuser'), read('/web/currentuser'));
    expect(statusesIn(answer)).toEqual([200, 429, 200]);
    expect(answer.body).toContain('RETRY-AFTER: 7');

    tenant.limits.set(4 / 1200);
    expect(statusesIn(await send(...Array.from({ length: 6 }, () => read('/web'))))).toEqual([
      200, 200, 200, 200, 429, 429,
    ]);
  });

  it('is put off as a whole when the call itself is', async () => {
    await control(tenant, 'POST', '/faults', [{ match: 'POST */_api/$batch', status: 429, times: 1 }]);
    expect((await send(read('/web'))).status).toBe(429);
    expect((await send(read('/web'))).status).toBe(200);
  });

  it.each([
    ['a write outside a change set', () => send(`--b\n${write('/web/ensureuser')}`)],
    ['a read inside a change set', () => send(changeSet(request(`GET ${API}/web`)))],
    ['more than 100 requests', () => send(...Array.from({ length: 101 }, () => read('/web')))],
    ['more than a mebibyte', () => send(changeSet(write('/web/ensureuser', 'x'.repeat(1024 * 1024))))],
    ['a part for another site', () => send(`--b\n${request('GET https://aasund.sharepoint.com/_api/web')}`)],
    ['a part with half an address', () => send(`--b\n${request('GET /sites/mus/_api/web')}`)],
    ['a batch in a batch', () => send(changeSet(write('/$batch')))],
    ['a body of another type', () => rasmus.call('POST', `${API}/$batch`, { body: { requests: [] } })],
  ])('is refused with %s', async (_what, attempt) => {
    expect((await attempt()).status).toBe(400);
  });
});
