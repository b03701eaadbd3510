import type { Exchange } from '../local-tenant/recorder';

const WRITES = ['POST', 'PUT', 'PATCH', 'MERGE', 'DELETE'];

/** Whether a call to Graph or SharePoint writes; a batch does when one of its parts does. */
export function isWrite({ method, url, requestBody }: Exchange): boolean {
  if (!url.endsWith('/$batch')) return WRITES.includes(method);
  const text = typeof requestBody === 'string' ? requestBody : JSON.stringify(requestBody);
  return WRITES.some((one) => text.includes(`\n${one} `) || text.includes(`"method":"${one}"`));
}
