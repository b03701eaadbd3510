import type { Person } from '../store/directory';
import { personAtBrowser, personNamed, rememberPerson } from './browser-cookie';
import {
  htmlPage,
  NOT_KEPT,
  required,
  requireRegistration,
  type SignInCall,
  type SignInEndpoint,
} from './endpoint';
import { acceptsRedirect, type Registration } from './registrations';
import { readScopes, withoutConsent } from './scopes';
import {
  errorBody,
  notConsented,
  notSignedIn,
  proofKeyRequired,
  redirectNotRegistered,
  sessionEnded,
  SignInError,
  unsupportedResponseType,
} from './sign-in-error';
import { signInPage } from './sign-in-page';

const PATH = '/oauth2/v2.0/authorize';
const SOURCE = 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow';
const NOBODY = 'Der er ingen med det navn eller den adresse.';
/** The person is asked, although somebody is signed in here. */
const ASKING = ['select_account', 'login', 'consent'];

/** Sends the browser back with a code, after the person has said who they are where that is not known. */
export const authorize: SignInEndpoint = {
  name: 'authorize',
  method: 'GET',
  path: PATH,
  evidence: 'documented',
  source: SOURCE,
  difference:
    'One chooses who to be; there is no password, no second factor and no page that asks for consent.',
  handle: (call) => answering(call, (registration) => signInOrAsk(call, registration)),
};

export const authorizeAccount: SignInEndpoint = {
  name: 'authorize-account',
  method: 'POST',
  path: PATH,
  evidence: 'assumed',
  source: SOURCE,
  difference: 'The sign-in page posts to its own address.',
  handle: (call) =>
    answering(call, (registration) => {
      const typed = required(call.form, 'account');
      const person = personNamed(call, typed);
      if (!person) return askWho(call, registration, typed, NOBODY);
      return backWithCode(call, registration, person, rememberPerson(call.tenant, person));
    }),
};

function signInOrAsk(call: SignInCall, registration: Registration): Response | Promise<Response> {
  const prompt = call.url.searchParams.get('prompt') ?? '';
  const hint = call.url.searchParams.get('login_hint') ?? '';
  const person = personAtBrowser(call);
  const hinted = !hint || person?.upn === hint.toLowerCase();
  const ended = person !== undefined && call.tenant.sessions.interactionRequired(person.id);
  if (person && hinted && !ended && !ASKING.includes(prompt)) return backWithCode(call, registration, person);
  if (prompt === 'none') throw person && hinted ? sessionEnded() : notSignedIn();
  return askWho(call, registration, hint || (person?.upn ?? ''));
}

/** Nothing goes to an address that the application has not registered: then the mistake is shown here. */
async function answering(
  call: SignInCall,
  answer: (registration: Registration) => Response | Promise<Response>,
): Promise<Response> {
  const parameters = call.url.searchParams;
  const registration = requireRegistration(call, parameters);
  const redirectUri = required(parameters, 'redirect_uri');
  if (!acceptsRedirect(registration, redirectUri))
    throw redirectNotRegistered(redirectUri, registration.clientId);
  try {
    check(call, registration);
    return await answer(registration);
  } catch (error) {
    if (!(error instanceof SignInError)) throw error;
    const body = errorBody(error, call.tenant.clock.date(), call.correlationId);
    return back(call, {
      error: body.error,
      error_description: body.error_description,
      error_uri: body.error_uri,
    });
  }
}

function check(call: SignInCall, registration: Registration): void {
  const parameters = call.url.searchParams;
  const responseType = required(parameters, 'response_type');
  if (responseType !== 'code') throw unsupportedResponseType(responseType);
  if (parameters.get('code_challenge_method') !== 'S256' || !parameters.get('code_challenge'))
    throw proofKeyRequired();
  const scopes = readScopes(required(parameters, 'scope'), call.tenant.facts);
  if (!withoutConsent(registration, scopes).length) return;
  const error = parameters.get('prompt') === 'none' ? 'interaction_required' : 'consent_required';
  throw notConsented(error, registration.clientId, registration.name);
}

async function askWho(
  call: SignInCall,
  registration: Registration,
  account: string,
  problem?: string,
): Promise<Response> {
  const page = { application: registration.name, people: call.tenant.directory.all(), account };
  return htmlPage(await signInPage({ ...page, ...(problem ? { problem } : {}) }));
}

function backWithCode(
  call: SignInCall,
  registration: Registration,
  person: Person,
  headers?: Record<string, string>,
): Response {
  const parameters = call.url.searchParams;
  const code = call.tenant.grants.issueCode({
    clientId: registration.clientId,
    userId: person.id,
    redirectUri: required(parameters, 'redirect_uri'),
    scope: required(parameters, 'scope'),
    challenge: required(parameters, 'code_challenge'),
    nonce: parameters.get('nonce') ?? undefined,
  });
  return back(call, { code, session_state: call.correlationId }, headers);
}

function back(
  call: SignInCall,
  answer: Record<string, string>,
  headers: Record<string, string> = {},
): Response {
  const parameters = call.url.searchParams;
  const state = parameters.get('state');
  const response = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
  const target = new URL(required(parameters, 'redirect_uri'));
  if (parameters.get('response_mode') === 'fragment') target.hash = response.toString();
  else for (const [name, value] of response) target.searchParams.set(name, value);
  return new Response(null, {
    status: 302,
    headers: { Location: target.toString(), ...NOT_KEPT, ...headers },
  });
}
