import {
  AuthError,
  InteractionRequiredAuthError,
  PublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
  type INetworkModule,
  type NetworkRequestOptions,
  type NetworkResponse,
} from '@azure/msal-node';
import type { Scope } from '../../application/ports/permissions';
import type { Outcome } from '../../application/ports/outcome';
import type { Failure } from '../../domain/base/failure';
import { failed, success } from '../../domain/base/result';
import { mapped, type Origins } from '../origins';
import { appRolesOf, sharePointScopes, type CustodianSignIn } from './tokens';

/** What the person needs to sign in with a browser, on this machine or another. */
export interface DeviceCode {
  readonly address: string;
  readonly code: string;
  readonly minutes: number;
}

export interface DeviceCodeOptions {
  readonly clientId: string;
  readonly tenantId: string;
  readonly scopes: readonly Scope[];
  readonly origins: Origins;
  readonly fetch: typeof fetch;
  readonly show: (code: DeviceCode) => void;
}

/** Sign-in for the command line, which has no window to open. Tokens end with the process. */
export function deviceCodeSignIn(options: DeviceCodeOptions): CustodianSignIn {
  const client = new PublicClientApplication({
    auth: { clientId: options.clientId, authority: `https://login.microsoftonline.com/${options.tenantId}` },
    system: { networkClient: new FetchNetwork(options.origins, options.fetch) },
  });
  const scopes = [...options.scopes];
  let account: AccountInfo | undefined;

  async function acquire(work: () => Promise<AuthenticationResult | null>): Outcome<AuthenticationResult> {
    try {
      const result = await work();
      if (!result?.account) return failed({ code: 'signed-out' });
      account = result.account;
      return success(result);
    } catch (error) {
      return failed(failureOf(error));
    }
  }
  const silently = (asked: string[]) =>
    acquire(async () => (account ? client.acquireTokenSilent({ account, scopes: asked }) : null));

  return {
    scopes: options.scopes,
    accessToken: () => tokenOf(silently(scopes)),
    accessTokenFor: (_service, site) => tokenOf(silently(sharePointScopes(site))),
    currentUser: () => userOf(silently(scopes)),
    signInAgain: () =>
      userOf(
        acquire(() =>
          client.acquireTokenByDeviceCode({
            scopes,
            deviceCodeCallback: ({ verificationUri, userCode, expiresIn }) =>
              options.show({ address: verificationUri, code: userCode, minutes: Math.round(expiresIn / 60) }),
          }),
        ),
      ),
  };
}

async function tokenOf(work: Outcome<AuthenticationResult>): Outcome<string> {
  const result = await work;
  return result.ok ? success(result.value.accessToken) : result;
}

async function userOf(work: Outcome<AuthenticationResult>) {
  const result = await work;
  if (!result.ok) return result;
  const { account, scopes, idTokenClaims, uniqueId } = result.value;
  return success({
    id: uniqueId,
    name: account?.name ?? '',
    account: account?.username ?? '',
    appRoles: appRolesOf(idTokenClaims),
    grantedScopes: scopes,
  });
}

/** The library's own network knows neither other origins nor a certificate of one's own. */
class FetchNetwork implements INetworkModule {
  constructor(
    private readonly origins: Origins,
    private readonly fetch: typeof globalThis.fetch,
  ) {}

  sendGetRequestAsync<T>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    return this.send<T>('GET', url, options);
  }

  sendPostRequestAsync<T>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
    return this.send<T>('POST', url, options);
  }

  private async send<T>(
    method: string,
    url: string,
    { headers = {}, body }: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> {
    const response = await this.fetch(mapped(url, this.origins), {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
    };
  }
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof AuthError)) return { code: 'offline', details: { message: String(error) } };
  const details = {
    serviceCode: error.errorCode,
    message: error.errorMessage,
    requestId: error.correlationId,
  };
  if (error.errorCode === 'network_error') return { code: 'offline', details };
  if ([error.errorCode, error.subError].includes('consent_required'))
    return { code: 'consent-missing', details };
  const ranOut = error.errorCode === 'device_code_expired' || error.errorMessage === 'expired_token';
  if (error instanceof InteractionRequiredAuthError || ranOut) return { code: 'signed-out', details };
  return { code: 'service-failed', details };
}
