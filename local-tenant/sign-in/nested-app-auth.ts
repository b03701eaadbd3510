import type { Person } from '../store/directory';
import type { Tenant } from '../tenant';
import { registrationOf } from './registrations';
import { readScopes, withoutConsent } from './scopes';
import { TOKEN_LIFETIME } from './tokens';

/** A request of MSAL's nested app authentication, as far as the tenant reads it. */
export interface NestedAuthRequest {
  readonly messageType: 'NestedAppAuthRequest';
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string; readonly nonce?: string };
}

export interface NestedAuthResponse {
  readonly messageType: 'NestedAppAuthResponse';
  readonly requestId: string;
  readonly success: boolean;
  readonly [member: string]: unknown;
}

/** Answers the bridge of a host in which `person` is signed in. */
export async function answerNestedAuth(
  tenant: Tenant,
  person: Person,
  request: NestedAuthRequest,
): Promise<NestedAuthResponse> {
  const base = { messageType: 'NestedAppAuthResponse', requestId: request.requestId } as const;
  const refuse = (status: string, code: string, description: string): NestedAuthResponse => ({
    ...base,
    success: false,
    error: { status, code, description },
  });
  if (request.method === 'GetToken' && tenant.sessions.interactionRequired(person.id)) {
    return refuse('USER_INTERACTION_REQUIRED', 'interaction_required', 'AADSTS50058: The user must sign in.');
  }
  if (request.method === 'GetInitContext') {
    return {
      ...base,
      success: true,
      initContext: { sdkName: 'local-tenant', sdkVersion: '1', accountContext: accountOf(tenant, person) },
    };
  }
  if (request.method !== 'GetToken' && request.method !== 'GetTokenPopup') {
    return refuse('PERSISTENT_ERROR', 'unsupported_method', `The method ${request.method} is not known.`);
  }
  const asked = request.tokenParams;
  const registration = registrationOf(asked?.clientId);
  if (!asked || !registration) {
    return refuse(
      'PERSISTENT_ERROR',
      'unauthorized_client',
      `AADSTS700016: Application '${asked?.clientId}' was not found.`,
    );
  }
  tenant.sessions.signedIn(person.id);
  const scopes = readScopes(asked.scope, tenant.facts);
  const missing = withoutConsent(registration, scopes);
  if (missing.length) {
    return refuse(
      'USER_INTERACTION_REQUIRED',
      'consent_required',
      `AADSTS65001: No consent to ${missing.join(' ')}.`,
    );
  }
  // Entra puts every consented scope of the resource into the token, not only the ones asked for.
  const granted = registration.consented[scopes.resource];
  const told = tenant.unkind.is('rolesLeftOut') ? { ...person, appRoles: [] } : person;
  return {
    ...base,
    success: true,
    token: {
      access_token: await tenant.tokens.accessToken(person, registration.clientId, granted, scopes.resource),
      id_token: await tenant.tokens.idToken(told, registration.clientId, asked.nonce),
      expires_in: TOKEN_LIFETIME,
      scope: granted.join(' '),
      properties: null,
    },
    account: {
      ...accountOf(tenant, person),
      username: person.upn,
      localAccountId: person.id,
      name: person.user.displayName,
    },
  };
}

function accountOf(tenant: Tenant, person: Person) {
  const { tenantId } = tenant.facts;
  return { homeAccountId: `${person.id}.${tenantId}`, environment: 'login.microsoftonline.com', tenantId };
}
