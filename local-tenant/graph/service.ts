import { crossOriginHeaders } from '../cross-origin';
import type { Tenant } from '../tenant';
import { answerOne } from './answer';
import { ConnectionDropped, GraphError } from './errors';
import type { Reply } from './operation';
import { errorBody, identify } from './wire';

/** Microsoft Graph: preflight → token → request → reply or error. */
export async function graphService(tenant: Tenant, request: Request): Promise<Response> {
  if (request.method === 'OPTIONS') return preflight(request);
  const ids = identify(request.headers);
  const common = {
    ...crossOriginHeaders(tenant),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
    'Cache-Control': 'private',
  };
  try {
    const token = await tenant.tokens.verify(request.headers.get('Authorization'), 'graph');
    const bytes = new Uint8Array(await request.arrayBuffer());
    const reply = await answerOne(tenant, {
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body: bytes,
      token,
    });
    return render(reply, common);
  } catch (error) {
    if (error instanceof ConnectionDropped) throw error;
    const known = error instanceof GraphError ? error : internalError(error);
    return render(
      { status: known.status, headers: known.headers, body: errorBody(known, ids, tenant.clock.date()) },
      common,
    );
  }
}

function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
      'Access-Control-Allow-Headers': request.headers.get('Access-Control-Request-Headers') ?? '',
      'Access-Control-Max-Age': '600',
    },
  });
}

function render(reply: Reply, common: Record<string, string>): Response {
  const headers = { ...common, ...reply.headers };
  if (reply.body === undefined) return new Response(null, { status: reply.status, headers });
  if (reply.body instanceof Uint8Array)
    return new Response(Buffer.from(reply.body), { status: reply.status, headers });
  return new Response(JSON.stringify(reply.body), {
    status: reply.status,
    headers: { 'Content-Type': 'application/json; odata.metadata=minimal; charset=utf-8', ...headers },
  });
}

/** A fault of the local tenant itself is shown on its console, never hidden behind a plausible answer. */
function internalError(error: unknown): GraphError {
  console.error(error);
  return new GraphError(500, 'generalException', `The local tenant failed: ${String(error)}`);
}
