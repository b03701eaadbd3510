import type { Tenant } from '../tenant';
import { authorize, authorizeAccount } from './authorize';
import { deviceAccount, deviceCode, devicePage } from './device-code';
import { instanceDiscovery, openIdConfiguration, signingKeys } from './discovery';
import { correlationOf, htmlPage, NOT_KEPT, type SignInCall, type SignInEndpoint } from './endpoint';
import { acceptsOrigin, registrations } from './registrations';
import { errorBody, SignInError, unknownTenant } from './sign-in-error';
import { noticePage } from './sign-in-page';
import { token } from './token';

export const signInEndpoints: readonly SignInEndpoint[] = [
  authorize,
  authorizeAccount,
  token,
  deviceCode,
  devicePage,
  deviceAccount,
  openIdConfiguration,
  signingKeys,
  instanceDiscovery,
];

/** The sign-in host, `login.microsoftonline.com`. */
export async function signInService(tenant: Tenant, request: Request, path: string): Promise<Response> {
  const url = new URL(request.url);
  const [, directory = '', below = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
  const fitting = signInEndpoints.filter((endpoint) => endpoint.path === below);
  const crossOrigin = fitting.some((endpoint) => endpoint.crossOrigin) ? allowOrigin(request) : {};
  if (request.method === 'OPTIONS') return preflight(request, crossOrigin);
  const endpoint = fitting.find(({ method }) => method === request.method);
  if (!endpoint) {
    const message = `The local tenant does not implement ${request.method} ${path} of the sign-in host.`;
    return new Response(message, { status: 501 });
  }
  const call: SignInCall = {
    tenant,
    request,
    url,
    base: url.origin + url.pathname.slice(0, url.pathname.length - path.length),
    form: new URLSearchParams(request.method === 'POST' ? await request.text() : ''),
    correlationId: correlationOf(request, url),
  };
  const response = await answer(call, endpoint, directory);
  for (const [name, value] of Object.entries(crossOrigin)) response.headers.set(name, value);
  return response;
}

async function answer(call: SignInCall, endpoint: SignInEndpoint, directory: string): Promise<Response> {
  try {
    const { tenantId, domain } = call.tenant.facts;
    const known = endpoint.common ? ['common'] : [tenantId, domain];
    if (!known.includes(directory.toLowerCase())) throw unknownTenant(directory);
    return await endpoint.handle(call);
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    const body = errorBody(error, call.tenant.clock.date(), call.correlationId);
    if (endpoint.path === authorize.path)
      return htmlPage(await noticePage('Vi kan ikke logge dig ind', body.error_description), error.status);
    return Response.json(body, { status: error.status, headers: NOT_KEPT });
  }
}

/** Only pages of a registered “Single-page application” may read the answer. */
function allowOrigin(request: Request): Record<string, string> {
  const origin = request.headers.get('Origin');
  const registered = origin !== null && registrations.some((known) => acceptsOrigin(known, origin));
  return registered ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' } : {};
}

function preflight(request: Request, crossOrigin: Record<string, string>): Response {
  const headers = request.headers.get('Access-Control-Request-Headers') ?? '';
  return new Response(null, {
    status: 204,
    headers: {
      ...crossOrigin,
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': headers,
    },
  });
}
