import { crossOriginHeaders } from '../cross-origin';
import { accessDenied, ConnectionDropped, emptyToken, GraphError, notImplemented } from '../graph/errors';
import { parseBody } from '../graph/wire';
import { permission } from '../store/permission-levels';
import type { Tenant } from '../tenant';
import { mayDo } from './access';
import { matchRest, parseRestPath } from './rest-address';
import { restUnits } from '../graph/resource-units';
import { restNotFound, type RestOperation } from './rest-operation';
import { restOperations } from './operations';

/** SharePoint REST: preflight → fault → token → site → operation → reply or error. */
export async function sharePointService(tenant: Tenant, request: Request, path: string): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request);
  const response = await answered(tenant, request, path);
  for (const [name, value] of Object.entries(crossOriginHeaders(tenant))) response.headers.set(name, value);
  return response;
}

/** The same for a request by itself and for a part of a batch. */
async function answered(tenant: Tenant, request: Request, path: string): Promise<Response> {
  try {
    const method = methodOf(request);
    const body = await tenant.faults.strike(method, path, () => answer(tenant, request, method, path));
    if (body instanceof Response) return body;
    return body === undefined ? new Response(null, { status: 204 }) : json(200, body);
  } catch (error) {
    if (error instanceof ConnectionDropped) throw error;
    return refusal(error);
  }
}

async function answer(tenant: Tenant, request: Request, method: string, path: string): Promise<unknown> {
  const token = await tenant.tokens.verify(request.headers.get('Authorization'), 'sharepoint');
  const caller = tenant.directory.find(token.userId);
  if (!caller) throw emptyToken();
  const url = new URL(request.url);
  const [, sitePath = '', apiPath = ''] = /^(\/sites\/[^/]+)\/(?:_api|_vti_bin)\/(.*)$/i.exec(path) ?? [];
  const site = tenant.sites.findByPath(tenant.facts.sharePointHost, sitePath);
  if (sitePath && !site) throw restNotFound('404 FILE NOT FOUND');
  if (!site) throw notImplemented(method, path);
  if (!mayDo(tenant, token, { siteId: site.id }, permission.open | permission.useRemoteInterfaces))
    throw accessDenied();
  const address = parseRestPath(apiPath);
  const { operation, parameters } = findOperation(method, address.segments, path);
  tenant.limits.spend(token.clientId, restUnits(method, address.segments));
  const bytes = new Uint8Array(await request.arrayBuffer());
  const body = parseBody(request.method, request.headers.get('Content-Type'), bytes);
  return operation.handle({
    tenant,
    token,
    caller,
    site,
    parameters,
    arguments: address.arguments,
    search: url.searchParams,
    headers: request.headers,
    body: (body ?? {}) as Readonly<Record<string, unknown>>,
    answer: (part) => answered(tenant, part, new URL(part.url).pathname),
  });
}

/** A POST may stand for another method. */
function methodOf(request: Request): string {
  const other = request.headers.get('X-HTTP-Method')?.toUpperCase();
  if (request.method === 'PATCH') return 'MERGE';
  return request.method === 'POST' && other ? other : request.method;
}

function findOperation(
  method: string,
  segments: readonly string[],
  path: string,
): { operation: RestOperation; parameters: Record<string, string> } {
  for (const operation of restOperations) {
    if (operation.method !== method) continue;
    for (const template of operation.paths) {
      const parameters = matchRest(template, segments);
      if (parameters) return { operation, parameters };
    }
  }
  throw notImplemented(method, path);
}

function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, DELETE',
      'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '',
      'Access-Control-Max-Age': '600',
    },
  });
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/json;odata=minimalmetadata;charset=utf-8',
      ...headers,
    },
  });
}

/** SharePoint's codes for what Graph says in words. */
const CODES: Readonly<Record<string, string>> = {
  accessDenied: '-2147024891, System.UnauthorizedAccessException',
  itemNotFound: '-2130575338, System.ArgumentException',
};

const MESSAGES: Readonly<Record<string, string>> = {
  accessDenied: 'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))',
  itemNotFound: 'Item does not exist. It may have been deleted by another user.',
};

function refusal(error: unknown): Response {
  if (!(error instanceof GraphError)) {
    console.error(error);
    return json(500, {
      'odata.error': {
        code: '-1, System.Exception',
        message: { lang: 'en-US', value: `The local tenant failed: ${String(error)}` },
      },
    });
  }
  const code = CODES[error.code] ?? error.code;
  const value = MESSAGES[error.code] ?? error.message;
  return json(error.status, { 'odata.error': { code, message: { lang: 'en-US', value } } }, error.headers);
}
