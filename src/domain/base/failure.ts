/**
 * Why something did not succeed, as far as it matters to the person at the screen:
 * - `signed-out`: nobody is signed in, or the session has run out
 * - `consent-missing`: the organisation has not yet allowed the product what it needs
 * - `offline`: Microsoft 365 was not reached
 * - `busy`: Microsoft 365 asked us to wait
 * - `forbidden`: this person, or the product on this person's behalf, may not
 * - `guest`: this person is a guest in the organisation, and the product is for those who work there
 * - `not-found`: it is not there, or not this person's to see
 * - `service-failed`: Microsoft 365 answered with an error of its own
 * - `too-long`: the text is longer than Microsoft 365 was given room for
 * - `unknown-concept`: the conversation is made with a form, or a version of one, that we do not know
 * - `changed-concept`: the form that the conversation is made with was changed without being a new version
 * - `not-understood`: Microsoft 365 answered something that we do not understand
 */
const failureCodes = [
  'signed-out',
  'consent-missing',
  'offline',
  'busy',
  'forbidden',
  'guest',
  'not-found',
  'service-failed',
  'too-long',
  'unknown-concept',
  'changed-concept',
  'not-understood',
] as const;

export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** How long Microsoft 365 asked us to wait, in seconds; with `busy` only. */
  readonly retryAfterSeconds?: number;
  /** What was asked for is done, and only what was asked after it failed. */
  readonly isAfterEffect?: boolean;
  /** For whoever helps: what the service said. */
  readonly details?: FailureDetails;
}

export interface FailureDetails {
  readonly status?: number;
  readonly serviceCode?: string;
  readonly message?: string;
  readonly requestId?: string;
}

/** What Microsoft 365 failed with, and no refusal of our own. */
export const isFailure = (problem: { readonly code: string }): problem is Failure =>
  failureCodes.some((code) => code === problem.code);

/** The service waited no longer: what was sent may have come all the same (RFC 9110, 15.5.9). */
const REQUEST_TIMEOUT = 408;

/** It is certain that it had no effect. */
export function isRefused({ code, isAfterEffect = false, details: { status = 0 } = {} }: Failure): boolean {
  if (isAfterEffect || status === REQUEST_TIMEOUT) return false;
  return code === 'too-long' || (status >= 400 && status < 500);
}

/** Without a word from the service on how long, this many seconds. */
const USUAL_WAIT_SECONDS = 10;

/** What an answer's HTTP status means (Graph error responses: learn.microsoft.com/graph/errors). */
export function failureOfStatus(
  status: number,
  details: FailureDetails,
  retryAfterSeconds?: number,
): Failure {
  switch (status) {
    case 401:
      return { code: 'signed-out', details };
    case 403:
      return { code: 'forbidden', details };
    case 404:
    case 410:
      return { code: 'not-found', details };
    case 429:
    case 503:
      return { code: 'busy', retryAfterSeconds: retryAfterSeconds ?? USUAL_WAIT_SECONDS, details };
    default:
      return { code: 'service-failed', details };
  }
}
