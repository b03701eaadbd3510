import { createHash } from 'node:crypto';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { send, type Answer } from './local-graph';

export const LOGIN = 'https://login.microsoftonline.com';
export const APP_ORIGIN = 'https://mus.aasund.example';
export const REDIRECT = `${APP_ORIGIN}/redirect.html`;
export const VERIFIER = 'a-verifier-of-forty-three-characters-or-more';
export const GRAPH_SCOPES = 'User.Read.All Sites.Selected openid profile offline_access';

type Parameters = Readonly<Record<string, string | undefined>>;

/** The sign-in host as one browser sees it: it keeps the cookie, and it follows no redirect. */
export class Browser {
  private cookie: string | undefined;

  constructor(
    private readonly tenant: RunningTenant,
    private readonly host = LOGIN,
  ) {}

  /** Opens the sign-in as the custodian's page does; a parameter that is undefined is left out. */
  async authorize(changed: Parameters = {}): Promise<Response> {
    return this.open(this.authorizeAddress(changed));
  }

  /** Chooses an account on the page that `authorize` showed. */
  async choose(account: string, changed: Parameters = {}): Promise<Response> {
    return this.open(this.authorizeAddress(changed), new URLSearchParams({ account }));
  }

  async open(address: string, form?: URLSearchParams): Promise<Response> {
    const headers = new Headers(this.cookie ? { Cookie: this.cookie } : {});
    const request = new Request(address, form ? { method: 'POST', body: form, headers } : { headers });
    const response = await this.tenant.fetch(request);
    this.cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? this.cookie;
    return response;
  }

  private authorizeAddress(changed: Parameters): string {
    const { tenantId, custodianClientId } = this.tenant.facts;
    const parameters = given({
      client_id: custodianClientId,
      redirect_uri: REDIRECT,
      response_type: 'code',
      response_mode: 'fragment',
      scope: GRAPH_SCOPES,
      state: 'the-state',
      nonce: 'the-nonce',
      code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
      code_challenge_method: 'S256',
      ...changed,
    });
    return `${this.host}/${tenantId}/oauth2/v2.0/authorize?${parameters.toString()}`;
  }
}

/** What a redirect carries in its fragment or, where there is none, in its query. */
export function carried(response: Response): Record<string, string> {
  const target = new URL(response.headers.get('Location') ?? '');
  return Object.fromEntries(new URLSearchParams(target.hash ? target.hash.slice(1) : target.search));
}

/** Posts to the token endpoint as the page of `origin` does; `null` is a program without one. */
export function askForTokens(
  tenant: RunningTenant,
  parameters: Parameters,
  origin: string | null = APP_ORIGIN,
): Promise<Answer> {
  return post(tenant, 'token', parameters, origin);
}

export function post(
  tenant: RunningTenant,
  endpoint: 'token' | 'devicecode',
  parameters: Parameters,
  origin: string | null = null,
): Promise<Answer> {
  const { tenantId, custodianClientId } = tenant.facts;
  return send(
    tenant,
    new Request(`${LOGIN}/${tenantId}/oauth2/v2.0/${endpoint}`, {
      method: 'POST',
      body: given({ client_id: custodianClientId, ...parameters }),
      headers: origin === null ? {} : { Origin: origin },
    }),
  );
}

/** A code as it comes back to the page after `account` signed in. */
export async function codeFor(tenant: RunningTenant, account: string): Promise<string> {
  const response = await new Browser(tenant).choose(`${account}@${tenant.facts.domain}`);
  return carried(response)['code'] ?? '';
}

export const redemption = (code: string): Parameters => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: REDIRECT,
  code_verifier: VERIFIER,
});

export function claimsOf(token: unknown): Record<string, unknown> {
  const [, payload = ''] = String(token).split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

/** What an answer in Entra's error shape says. */
export function refusalOf(answer: Answer): { status: number; error: string; code: number } {
  const body = answer.body as { error: string; error_codes: number[] };
  return { status: answer.status, error: body.error, code: body.error_codes[0] ?? 0 };
}

function given(parameters: Parameters): URLSearchParams {
  const known = Object.entries(parameters).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return new URLSearchParams(known);
}
