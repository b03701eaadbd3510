import { personAtBrowser, personNamed, rememberPerson } from './browser-cookie';
import {
  htmlPage,
  NOT_KEPT,
  required,
  requireRegistration,
  type SignInCall,
  type SignInEndpoint,
} from './endpoint';
import { DEVICE_CODE_LIFETIME, type Redeemed } from './grants';
import type { Registration } from './registrations';
import { readScopes } from './scopes';
import {
  deviceCodeExpired,
  deviceCodePending,
  deviceCodeUnknown,
  pollingTooFast,
  secretRequired,
} from './sign-in-error';
import { noticePage, signInPage } from './sign-in-page';

const SOURCE = 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-device-code';
const PAGE = '/oauth2/deviceauth';
const POLL_SECONDS = 5;
/** A timer may fire a little early. */
const TOLERANCE_SECONDS = 1;

export const deviceCode: SignInEndpoint = {
  name: 'device-code',
  method: 'POST',
  path: '/oauth2/v2.0/devicecode',
  evidence: 'documented',
  source: SOURCE,
  difference: "The page for the code is at the sign-in host's own address, not at microsoft.com/devicelogin.",
  handle: (call) => {
    const { clientId } = requireRegistration(call, call.form);
    const scope = required(call.form, 'scope');
    readScopes(scope, call.tenant.facts);
    const grant = call.tenant.grants.issueDeviceCode(clientId, scope);
    const address = `${call.base}/common${PAGE}`;
    return Response.json(
      {
        user_code: grant.userCode,
        device_code: grant.deviceCode,
        verification_uri: address,
        expires_in: DEVICE_CODE_LIFETIME / 1000,
        interval: POLL_SECONDS,
        message: `To sign in, use a web browser to open the page ${address} and enter the code ${grant.userCode} to authenticate.`,
      },
      { headers: NOT_KEPT },
    );
  },
};

/** The grant of the token endpoint. */
export function redeemDeviceCode({ tenant, form }: SignInCall, registration: Registration): Redeemed {
  const grant = tenant.grants.deviceCode(required(form, 'device_code'));
  if (grant?.clientId !== registration.clientId) throw deviceCodeUnknown();
  if (!registration.publicClient) throw secretRequired();
  const now = tenant.clock.now();
  if (grant.expires < now) throw deviceCodeExpired();
  const tooFast = now - grant.lastPoll < (POLL_SECONDS - TOLERANCE_SECONDS) * 1000;
  grant.lastPoll = now;
  if (grant.userId === undefined) throw tooFast ? pollingTooFast() : deviceCodePending();
  tenant.grants.forgetDeviceCode(grant);
  return { userId: grant.userId, scope: grant.scope };
}

const page = { path: PAGE, common: true, evidence: 'assumed', source: SOURCE } as const;

/** Where somebody types the code that another window shows. */
export const devicePage: SignInEndpoint = {
  ...page,
  name: 'device-page',
  method: 'GET',
  handle: (call) => ask(call, call.url.searchParams.get('otc') ?? '', personAtBrowser(call)?.upn ?? ''),
};

export const deviceAccount: SignInEndpoint = {
  ...page,
  name: 'device-account',
  method: 'POST',
  handle: async (call) => {
    const typedCode = call.form.get('user_code') ?? '';
    const typedAccount = call.form.get('account') ?? '';
    const person = personNamed(call, typedAccount);
    if (!person) return ask(call, typedCode, typedAccount, 'Der er ingen med det navn eller den adresse.');
    if (!call.tenant.grants.approveDevice(typedCode, person.id))
      return ask(call, typedCode, typedAccount, 'Koden findes ikke, eller den er udløbet.');
    const done = await noticePage(
      'Du er logget ind',
      'Gå tilbage til kommandolinjen. Vinduet her kan du lukke.',
    );
    return htmlPage(done, 200, rememberPerson(call.tenant, person));
  },
};

async function ask(call: SignInCall, userCode: string, account: string, problem?: string): Promise<Response> {
  const shown = { application: 'kommandolinjen', people: call.tenant.directory.all(), account, userCode };
  return htmlPage(await signInPage({ ...shown, ...(problem ? { problem } : {}) }));
}
