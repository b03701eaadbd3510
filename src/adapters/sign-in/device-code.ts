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
import { z } from 'zod';
import type { Scope } from '../../application/ports/permissions';
import type { Outcome } from '../../application/ports/outcome';
import type { Failure } from '../../domain/base/failure';
import { failed, success } from '../../domain/base/result';
import { mapped, type Origins } from '../origins';
import { appRolesOf, sharePointScopesAt, type CustodianSignIn, type SharePointScope } from './tokens';

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
  readonly sharePointScope: SharePointScope;
  readonly origins: Origins;
  readonly fetch: typeof fetch;
  readonly show: (code: DeviceCode) => void;
}

/** Sign-in for the command line, which has no window to open. Tokens end with the process. */
export function deviceCodeSignIn(options: DeviceCodeOptions): CustodianSignIn {
  const network = new FetchNetwork(options.origins, options.fetch);
  const client = new PublicClientApplication({
    auth: { clientId: options.clientId, authority: `https://login.microsoftonline.com/${options.tenantId}` },
    system: { networkClient: network },
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
      return failed(failureOf(error, network.refusal));
    }
  }
  const silently = (asked: string[]) =>
    acquire(async () => (account ? client.acquireTokenSilent({ account, scopes: asked }) : null));

  return {
    scopes: options.scopes,
    accessToken: () => tokenOf(silently(scopes)),
    accessTokenFor: (_service, site) => tokenOf(silently(sharePointScopesAt(site, options.sharePointScope))),
    currentUser: () => userOf(silently(scopes)),
    signInAgain: () =>
      userOf(
        acquire(() =>
          client.acquireTokenByDeviceCode({
            scopes,
            deviceCodeCallback: ({ verificationUri, userCode, expiresIn }) => {
              // The library calls this where Entra refused to give a code, too.
              if (network.refusal) return;
              options.show({ address: verificationUri, code: userCode, minutes: Math.round(expiresIn / 60) });
            },
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

const refusalBody = z.object({ error: z.string(), error_description: z.string() });
type RefusalBody = z.infer<typeof refusalBody>;

/** The library's own network knows neither other origins nor a certificate of one's own. */
class FetchNetwork implements INetworkModule {
  /** What Entra refused last, which the library leaves out of its error; undefined when it did not. */
  refusal: RefusalBody | undefined;

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
    const answer: unknown = await response.json();
    this.refusal = refusalBody.safeParse(answer).data;
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: answer as T,
    };
  }
}

/** Nobody has consented, an administrator must, or the person would not. */
const NO_CONSENT = /AADSTS(65001|65004|90094)\b/;

function failureOf(error: unknown, refusal: RefusalBody | undefined): Failure {
  if (!(error instanceof AuthError)) return { code: 'offline', details: { message: String(error) } };
  const details = {
    serviceCode: refusal?.error ?? error.errorCode,
    message: refusal?.error_description ?? error.errorMessage,
    requestId: error.correlationId,
  };
  if (error.errorCode === 'network_error') return { code: 'offline', details };
  if (NO_CONSENT.test(details.message)) return { code: 'consent-missing', details };
  const ranOut = error.errorCode === 'device_code_expired' || refusal?.error === 'expired_token';
  if (error instanceof InteractionRequiredAuthError || ranOut) return { code: 'signed-out', details };
  return { code: 'service-failed', details };
}
