import {
  AuthError,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
} from '@azure/msal-browser';
import { participantScopes } from '../../application/permissions';
import type { Outcome, SignedInUser, SignIn } from '../../application/workplace';
import { failed, success, type Result } from '../../domain/result';
import type { Failure } from '../../domain/failure';

export interface NestedSignIn extends SignIn {
  /** A token for Microsoft Graph, kept in memory alone. */
  readonly accessToken: () => Outcome<string>;
}

/**
 * Sign-in by the host that the product runs in (nested app authentication). Create it only after the host's own
 * library is initialized: the bridge does not exist before.
 */
export async function nestedSignIn(clientId: string, tenantId: string): Promise<NestedSignIn> {
  const client = await createNestablePublicClientApplication({
    auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}` },
    cache: { cacheLocation: BrowserCacheLocation.MemoryStorage },
  });
  const request = { scopes: [...participantScopes] };

  async function outcome(
    work: () => Promise<AuthenticationResult>,
  ): Promise<Result<AuthenticationResult, Failure>> {
    try {
      return success(await work());
    } catch (error) {
      return failed(failureOf(error));
    }
  }
  const silently = () => outcome(() => client.acquireTokenSilent(request));

  return {
    accessToken: async () => {
      const result = await silently();
      return result.ok ? success(result.value.accessToken) : result;
    },
    currentUser: async () => {
      const result = await silently();
      return result.ok ? success(userOf(result.value)) : result;
    },
    signInAgain: async () => {
      const result = await outcome(() => client.acquireTokenPopup(request));
      return result.ok ? success(userOf(result.value)) : result;
    },
  };
}

function userOf({ account, scopes, idTokenClaims }: AuthenticationResult): SignedInUser {
  const roles = (idTokenClaims as { roles?: unknown }).roles;
  return {
    id: account.localAccountId,
    appRoles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
    grantedScopes: scopes,
  };
}

/** Without a bridge the first silent call fails as `no_account_error`, which is no InteractionRequiredAuthError. */
const NO_ACCOUNT = 'no_account_error';
const NO_NETWORK = ['no_network_connectivity', 'network_error'];

function failureOf(error: unknown): Failure {
  if (!(error instanceof AuthError)) return { code: 'not-understood', details: { message: String(error) } };
  const details = {
    serviceCode: error.errorCode,
    message: error.errorMessage,
    requestId: error.correlationId,
  };
  if (NO_NETWORK.includes(error.errorCode)) return { code: 'offline', details };
  if (error.errorCode === 'consent_required') return { code: 'consent-missing', details };
  if (error instanceof InteractionRequiredAuthError || error.errorCode === NO_ACCOUNT)
    return { code: 'signed-out', details };
  return error.errorCode === 'user_canceled'
    ? { code: 'signed-out', details }
    : { code: 'service-failed', details };
}
