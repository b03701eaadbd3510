import { randomUUID } from 'node:crypto';
import type { Tenant } from '../tenant';
import { registrationOf, type Registration } from './registrations';
import { missingParameter, unknownApplication } from './sign-in-error';

/** A request to the sign-in host. */
export interface SignInCall {
  readonly tenant: Tenant;
  readonly request: Request;
  readonly url: URL;
  /** Where the sign-in host answers: its own name, or `https://localhost:5366/login`. */
  readonly base: string;
  /** The fields of a posted form. */
  readonly form: URLSearchParams;
  readonly correlationId: string;
}

/** One endpoint of the sign-in host: one file. */
export interface SignInEndpoint {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** Below the tenant: `/oauth2/v2.0/token`. */
  readonly path: string;
  /** Whether it is asked without naming a tenant, below `/common`. */
  readonly common?: boolean;
  /** Whether pages of registered origins may call it. */
  readonly crossOrigin?: boolean;
  readonly evidence: 'documented' | 'assumed';
  readonly source: string;
  /** Where this differs from Microsoft 365, in a sentence. */
  readonly difference?: string;
  readonly handle: (call: SignInCall) => Response | Promise<Response>;
}

export function required(parameters: URLSearchParams, name: string): string {
  const value = parameters.get(name);
  if (!value) throw missingParameter(name);
  return value;
}

export function requireRegistration(call: SignInCall, parameters: URLSearchParams): Registration {
  const clientId = required(parameters, 'client_id');
  const registration = registrationOf(clientId);
  if (!registration) throw unknownApplication(clientId, call.tenant.facts.name);
  return registration;
}

export function correlationOf(request: Request, url: URL): string {
  return (
    request.headers.get('client-request-id') ?? url.searchParams.get('client-request-id') ?? randomUUID()
  );
}

export const NOT_KEPT = { 'Cache-Control': 'no-store, no-cache', Pragma: 'no-cache' } as const;

export const htmlPage = (html: string, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
      'X-Frame-Options': 'DENY',
      ...NOT_KEPT,
      ...headers,
    },
  });
