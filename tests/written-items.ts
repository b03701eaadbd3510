import type { RunningTenant } from '../local-tenant/create-tenant';

/** The addresses of items that were changed since the recorder was cleared, each time one was; batched or not. */
export function writtenItems({ recorder }: RunningTenant): string[] {
  return recorder.all().flatMap(({ method, url, requestBody }) => {
    if (method === 'PATCH') return [url];
    const { requests = [] } = (requestBody ?? {}) as { requests?: { method: string; url: string }[] };
    return requests.flatMap((part) => (part.method === 'PATCH' ? [part.url] : []));
  });
}
