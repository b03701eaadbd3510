import { custodianAtWork } from '../../../dev/in-process';
import type { RunningTenant } from '../../../local-tenant/create-tenant';
import type { CustodianSite } from '../../../src/application/ports/custodian-site';
import type { Result } from '../../../src/domain/base/result';

const CUSTODIAN = 'rasmus.hedegaard';

/** How far the last call gets: it is carried out, or the first half of its batch is. */
export type Reached = 'whole' | 'half';

/**
 * The custodian's work in a process that is gone after that call.
 * @returns whether the work came to its end before, was broken off, or had no batch there to be halved.
 */
export async function brokenOff(
  tenant: RunningTenant,
  { lastCall, reached }: { readonly lastCall: number; readonly reached: Reached },
  work: (site: CustodianSite) => Promise<Result<unknown, unknown>>,
): Promise<'whole' | 'broken-off' | 'not-halved'> {
  let calls = 0;
  let isHalved = reached === 'whole';
  const site = custodianAtWork(tenant, CUSTODIAN, async (input, init) => {
    const request = new Request(input, init);
    // What only reads leaves nothing half done.
    if (request.method !== 'GET' || calls >= lastCall) calls += 1;
    if (calls < lastCall) return tenant.fetch(request);
    if (calls === lastCall) {
      const half = reached === 'half' ? await halfOf(request) : request;
      isHalved ||= half !== undefined;
      if (half) await tenant.fetch(half);
    }
    throw new TypeError('The process was killed.');
  });
  const outcome = await work(site);
  if (outcome.ok && calls < lastCall) return 'whole';
  return isHalved ? 'broken-off' : 'not-halved';
}

/** The first half of what a batch holds; nothing where it is one call. */
async function halfOf(request: Request): Promise<Request | undefined> {
  const half = request.url.endsWith('/$batch') ? halfOfText(await request.text()) : undefined;
  return half === undefined
    ? undefined
    : new Request(request.url, { method: 'POST', headers: request.headers, body: half });
}

function halfOfText(text: string): string | undefined {
  const half = <Part>(parts: readonly Part[]) => parts.slice(0, Math.ceil(parts.length / 2));
  if (text.startsWith('{')) {
    const { requests } = JSON.parse(text) as { requests: unknown[] };
    return requests.length > 1 ? JSON.stringify({ requests: half(requests) }) : undefined;
  }
  const [boundary = ''] = /^--\S+/.exec(text) ?? [];
  const parts = text.split(`${boundary}\r\n`).slice(1);
  const kept = half(parts).map((part) => `${boundary}\r\n${part}`);
  return parts.length > 1 ? `${kept.join('')}${boundary}--\r\n` : undefined;
}
