import { createHash } from 'node:crypto';
import type { Person } from '../store/directory';
import { NOT_KEPT, required, requireRegistration, type SignInCall, type SignInEndpoint } from './endpoint';
import type { Redeemed } from './grants';
import { redeemDeviceCode } from './device-code';
import { acceptsOrigin, type Registration } from './registrations';
import { readScopes, withoutConsent, writeScopes } from './scopes';
import {
  codeExpired,
  codeRedeemed,
  codeUnknown,
  grantRevoked,
  notConsented,
  originNotRegistered,
  otherOriginsOnly,
  redirectChanged,
  unsupportedGrant,
  wrongVerifier,
} from './sign-in-error';
import { TOKEN_LIFETIME } from './tokens';

/** By the name of RFC 8628, and by the shorter one that msal-node sends. */
const DEVICE_CODE_GRANTS = ['urn:ietf:params:oauth:grant-type:device_code', 'device_code'];

export const token: SignInEndpoint = {
  name: 'token',
  method: 'POST',
  path: '/oauth2/v2.0/token',
  crossOrigin: true,
  evidence: 'documented',
  source: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow',
  difference: 'A restart of the local tenant makes every refresh token unknown.',
  handle: async (call) => {
    const registration = requireRegistration(call, call.form);
    const origin = call.request.headers.get('Origin');
    if (origin && !acceptsOrigin(registration, origin)) throw originNotRegistered();
    return Response.json(await tokensFor(call, registration, redeem(call, registration), origin !== null), {
      headers: NOT_KEPT,
    });
  },
};

function redeem(call: SignInCall, registration: Registration): Redeemed {
  const grant = required(call.form, 'grant_type');
  if (grant === 'authorization_code') return redeemCode(call, registration);
  if (grant === 'refresh_token') return redeemRefreshToken(call, registration);
  if (DEVICE_CODE_GRANTS.includes(grant)) return redeemDeviceCode(call, registration);
  throw unsupportedGrant(grant);
}

function redeemCode({ tenant, form, request }: SignInCall, { clientId }: Registration): Redeemed {
  const grant = tenant.grants.code(required(form, 'code'));
  const redirectUri = required(form, 'redirect_uri');
  if (grant?.clientId !== clientId) throw codeUnknown();
  if (grant.redeemed) throw codeRedeemed();
  if (grant.expires < tenant.clock.now()) throw codeExpired();
  if (grant.redirectUri !== redirectUri) throw redirectChanged(redirectUri, grant.redirectUri);
  // Every redirect address of ours belongs to the platform “Single-page application”.
  if (!request.headers.get('Origin')) throw otherOriginsOnly();
  const verifier = form.get('code_verifier') ?? '';
  if (createHash('sha256').update(verifier).digest('base64url') !== grant.challenge) throw wrongVerifier();
  grant.redeemed = true;
  return { userId: grant.userId, scope: form.get('scope') ?? grant.scope, nonce: grant.nonce };
}

function redeemRefreshToken({ tenant, form, request }: SignInCall, { clientId }: Registration): Redeemed {
  const grant = tenant.grants.refreshToken(required(form, 'refresh_token'));
  if (grant?.clientId !== clientId) throw codeUnknown();
  if (grant.expires < tenant.clock.now()) throw codeExpired();
  if (grant.forPage && !request.headers.get('Origin')) throw otherOriginsOnly();
  if (tenant.sessions.interactionRequired(grant.userId)) throw grantRevoked();
  // A page's refresh token is followed by others, but all of them end a day after the sign-in.
  const expires = grant.forPage ? grant.expires : undefined;
  return { userId: grant.userId, scope: required(form, 'scope'), expires };
}

async function tokensFor(
  { tenant, form }: SignInCall,
  registration: Registration,
  redeemed: Redeemed,
  forPage: boolean,
) {
  const { clientId } = registration;
  const scopes = readScopes(redeemed.scope, tenant.facts);
  if (withoutConsent(registration, scopes).length)
    throw notConsented('invalid_grant', clientId, registration.name);
  const person = tenant.directory.find(redeemed.userId);
  if (!person) throw grantRevoked();
  const granted = registration.consented[scopes.resource];
  const refresh = { clientId, userId: person.id, forPage };
  return {
    token_type: 'Bearer',
    scope: writeScopes(granted, scopes, tenant.facts.sharePointHost),
    expires_in: TOKEN_LIFETIME,
    ext_expires_in: TOKEN_LIFETIME,
    access_token: await tenant.tokens.accessToken(person, clientId, granted, scopes.resource),
    ...(scopes.openId.includes('offline_access')
      ? { refresh_token: tenant.grants.issueRefreshToken(refresh, redeemed.expires) }
      : {}),
    ...(scopes.openId.includes('openid')
      ? { id_token: await tenant.tokens.idToken(person, clientId, redeemed.nonce) }
      : {}),
    ...(form.get('client_info') === '1' ? { client_info: clientInfo(person, tenant.facts.tenantId) } : {}),
  };
}

/** Which account it is, in the form that MSAL keeps accounts by. */
function clientInfo(person: Person, tenantId: string): string {
  return Buffer.from(JSON.stringify({ uid: person.id, utid: tenantId })).toString('base64url');
}
