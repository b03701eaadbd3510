import { mimeTypeOf, nameOf } from '../graph/show-drive-item';
import { ConnectionDropped, GraphError } from '../graph/errors';
import type { Tenant } from '../tenant';

/**
 * The address behind `@microsoft.graph.downloadUrl`. A page of another origin may read it as it stands, and may not
 * ask beforehand: SharePoint answers no preflight here (msgraph-sdk-javascript#388).
 */
export async function downloadService(tenant: Tenant, request: Request): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: { Allow: 'GET' } });
  const url = new URL(request.url);
  try {
    return await tenant.faults.strike(request.method, url.pathname, () => Promise.resolve(file(tenant, url)));
  } catch (error) {
    if (error instanceof ConnectionDropped || !(error instanceof GraphError)) throw error;
    return refusal(error.status, error.headers);
  }
}

function file(tenant: Tenant, url: URL): Response {
  const download = tenant.downloads.redeem(url.searchParams.get('tempauth') ?? '');
  if (!download) return refusal(401);
  const item = tenant.items.find(download.listId, download.itemId);
  const bytes = item && tenant.contents.bytesAt(item.listId, item.id, download.version ?? item.version);
  if (!item || !bytes || item.guid !== url.searchParams.get('UniqueId')) return refusal(404);
  return new Response(Buffer.from(bytes), {
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': mimeTypeOf(item),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(nameOf(item))}`,
      'Cache-Control': 'private',
    },
  });
}

const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { 'Access-Control-Allow-Origin': '*', ...headers } });
