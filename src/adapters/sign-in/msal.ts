import {
  AuthError,
  BrowserCacheLocation,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  InteractionRequiredAuthError,
  type AuthenticationResult,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { participantScopes, type Scope } from '../../application/ports/permissions';
import type { Outcome } from '../../application/ports/outcome';
import type { SignedInUser } from '../../application/ports/workplace';
import { failed, success } from '../../domain/base/result';
import type { Failure } from '../../domain/base/failure';
import { mapped, type Origins } from '../origins';
import {
  appRolesOf,
  sharePointScopesAt,
  type CustodianSignIn,
  type GraphSignIn,
  type SharePointScope,
} from './tokens';

/** For the page that the sign-in leads back to: it hands the answer to the window that asked. */
export { broadcastResponseToMainFrame as answerWindowSignIn } from '@azure/msal-browser/redirect-bridge';

const LOGIN = 'https://login.microsoftonline.com';
const cache = { cacheLocation: BrowserCacheLocation.MemoryStorage };

/**
 * Sign-in by the host that the product runs in (nested app authentication). Create it only after the host's own
 * library is initialized: the bridge does not exist before.
 */
export async function nestedSignIn(clientId: string, tenantId: string): Promise<GraphSignIn> {
  const client = await createNestablePublicClientApplication({
    auth: { clientId, authority: `${LOGIN}/${tenantId}` },
    cache,
  });
  const scopes = [...participantScopes];
  const silently = () => outcome(() => client.acquireTokenSilent({ scopes }));
  return {
    scopes: participantScopes,
    accessToken: () => tokenOf(silently()),
    currentUser: () => userOf(silently()),
    signInAgain: () => userOf(outcome(() => client.acquireTokenPopup({ scopes }))),
  };
}

export interface WindowSignInOptions {
  readonly clientId: string;
  readonly tenantId: string;
  /** The page that calls `answerWindowSignIn`, as it stands in the app registration. */
  readonly redirectUri: string;
  readonly scopes: readonly Scope[];
  readonly sharePointScope: SharePointScope;
  readonly origins: Origins;
}

/** A person may look for the phone with the second factor, in milliseconds; the library itself waits a minute. */
const LONGEST_SIGN_IN = 10 * 60_000;

/** Sign-in by a window of its own, for a page that stands in a browser by itself. */
export async function windowSignIn(options: WindowSignInOptions): Promise<CustodianSignIn> {
  const { clientId, tenantId, redirectUri, origins } = options;
  const authority = mapped(`${LOGIN}/${tenantId}`, origins);
  const client = await createStandardPublicClientApplication({
    auth: {
      clientId,
      authority,
      redirectUri,
      knownAuthorities: origins[LOGIN] ? [new URL(authority).host] : [],
    },
    cache,
    system: { popupBridgeTimeout: LONGEST_SIGN_IN },
  });
  const silently = (scopes: string[]) => outcome(() => acquireSilently(client, scopes));
  const scopes = [...options.scopes];
  return {
    scopes: options.scopes,
    accessToken: () => tokenOf(silently(scopes)),
    accessTokenFor: (_service, site) => tokenOf(silently(sharePointScopesAt(site, options.sharePointScope))),
    currentUser: () => userOf(silently(scopes)),
    signInAgain: () =>
      userOf(
        outcome(async () => {
          // The library is not told when somebody closes the window, so a second press must be allowed to begin anew.
          const request = { scopes, prompt: 'select_account', overrideInteractionInProgress: true };
          const result = await client.acquireTokenPopup(request);
          client.setActiveAccount(result.account);
          return result;
        }),
      ),
  };
}

/** With nobody known yet, whoever is signed in at this browser already. */
async function acquireSilently(
  client: IPublicClientApplication,
  scopes: string[],
): Promise<AuthenticationResult> {
  const account = client.getActiveAccount();
  if (account) return client.acquireTokenSilent({ scopes, account });
  const result = await client.ssoSilent({ scopes });
  client.setActiveAccount(result.account);
  return result;
}

async function outcome(work: () => Promise<AuthenticationResult>): Outcome<AuthenticationResult> {
  try {
    return success(await work());
  } catch (error) {
    return failed(failureOf(error));
  }
}

async function tokenOf(work: Outcome<AuthenticationResult>): Outcome<string> {
  const result = await work;
  return result.ok ? success(result.value.accessToken) : result;
}

async function userOf(work: Outcome<AuthenticationResult>): Outcome<SignedInUser> {
  const result = await work;
  if (!result.ok) return result;
  const { account, scopes, idTokenClaims } = result.value;
  return success({
    id: account.localAccountId,
    name: account.name ?? account.username,
    account: account.username,
    appRoles: appRolesOf(idTokenClaims),
    grantedScopes: scopes,
  });
}

const NO_NETWORK = ['no_network_connectivity', 'network_error'];
/**
 * The person is needed, though none of these is an InteractionRequiredAuthError: without a host's bridge there is no
 * account; the person closed the window, or it never opened; a hidden frame had no answer in time.
 */
const NEEDS_PERSON = [
  'no_account_error',
  'user_canceled',
  'user_cancelled',
  'popup_window_error',
  'empty_window_error',
  'interaction_in_progress_cancelled',
  'timed_out',
];

function failureOf(error: unknown): Failure {
  if (!(error instanceof AuthError)) return { code: 'not-understood', details: { message: String(error) } };
  const details = {
    serviceCode: error.errorCode,
    message: error.errorMessage,
    requestId: error.correlationId,
  };
  if (NO_NETWORK.includes(error.errorCode)) return { code: 'offline', details };
  if ([error.errorCode, error.subError].includes('consent_required'))
    return { code: 'consent-missing', details };
  if (error instanceof InteractionRequiredAuthError || NEEDS_PERSON.includes(error.errorCode))
    return { code: 'signed-out', details };
  return { code: 'service-failed', details };
}
