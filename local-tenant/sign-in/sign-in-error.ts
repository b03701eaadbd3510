import { randomUUID } from 'node:crypto';

/** A refusal in Entra's own words (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
export class SignInError extends Error {
  constructor(
    readonly error: string,
    readonly code: number,
    message: string,
    readonly status = 400,
    readonly suberror?: string,
  ) {
    super(message);
    this.name = 'SignInError';
  }
}

/** Entra's error body; the same members go into the address of a redirect. */
export function errorBody(error: SignInError, now: Date, correlationId: string) {
  const timestamp = now
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  const traceId = randomUUID();
  return {
    error: error.error,
    error_description: `AADSTS${error.code}: ${error.message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [error.code],
    timestamp,
    trace_id: traceId,
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${error.code}`,
    ...(error.suberror ? { suberror: error.suberror } : {}),
  };
}

export const unknownTenant = (tenant: string) =>
  new SignInError(
    'invalid_request',
    90002,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  );

export const unknownApplication = (clientId: string, directory: string) =>
  new SignInError(
    'unauthorized_client',
    700016,
    `Application with identifier '${clientId}' was not found in the directory '${directory}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`,
  );

export const redirectNotRegistered = (uri: string, clientId: string) =>
  new SignInError(
    'invalid_request',
    50011,
    `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application '${clientId}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to fix this.`,
  );

export const redirectChanged = (uri: string, earlier: string) =>
  new SignInError(
    'invalid_grant',
    500112,
    `The reply address '${uri}' does not match the reply address '${earlier}' provided when requesting Authorization code.`,
  );

export const notConsented = (error: string, clientId: string, name: string) =>
  new SignInError(
    error,
    65001,
    `The user or administrator has not consented to use the application with ID '${clientId}' named '${name}'. Send an interactive authorization request for this user and resource.`,
    400,
    'consent_required',
  );

export const unknownResource = (resource: string, directory: string) =>
  new SignInError(
    'invalid_resource',
    500011,
    `The resource principal named ${resource} was not found in the tenant named ${directory}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`,
  );

export const severalResources = (scope: string) =>
  new SignInError(
    'invalid_request',
    28000,
    `Provided value for the input parameter scope is not valid because it contains more than one resource. Scope ${scope} is not valid.`,
  );

export const missingParameter = (name: string) =>
  new SignInError(
    'invalid_request',
    900144,
    `The request body must contain the following parameter: '${name}'.`,
  );

export const unsupportedResponseType = (type: string) =>
  new SignInError(
    'unsupported_response_type',
    700054,
    `response_type '${type}' is not enabled for the application.`,
  );

export const proofKeyRequired = () =>
  new SignInError(
    'invalid_request',
    9002325,
    'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  );

export const unsupportedGrant = (grant: string) =>
  new SignInError('unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grant}'.`);

export const notSignedIn = () =>
  new SignInError('login_required', 50058, 'A silent sign-in request was sent but no user is signed in.');

export const sessionEnded = () =>
  new SignInError(
    'interaction_required',
    50058,
    "Session information is not sufficient for single-sign-on. The person's session has run out.",
  );

export const otherOriginsOnly = () =>
  new SignInError(
    'invalid_request',
    9002327,
    "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
  );

export const originNotRegistered = () =>
  new SignInError(
    'invalid_request',
    9002326,
    "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
  );

export const codeUnknown = () =>
  new SignInError('invalid_grant', 9002313, 'Invalid request. Request is malformed or invalid.');

export const codeRedeemed = () =>
  new SignInError(
    'invalid_grant',
    54005,
    'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  );

export const codeExpired = () =>
  new SignInError(
    'invalid_grant',
    70008,
    'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  );

export const wrongVerifier = () =>
  new SignInError(
    'invalid_grant',
    501481,
    'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  );

export const grantRevoked = () =>
  new SignInError(
    'invalid_grant',
    50173,
    'The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.',
  );

export const secretRequired = () =>
  new SignInError(
    'invalid_client',
    7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    401,
  );

export const deviceCodeUnknown = () =>
  new SignInError(
    'bad_verification_code',
    70000,
    "The provided value for the input parameter 'device_code' is not valid.",
  );

export const deviceCodePending = () =>
  new SignInError(
    'authorization_pending',
    70016,
    'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  );

export const deviceCodeExpired = () =>
  new SignInError(
    'expired_token',
    70020,
    "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
  );

export const pollingTooFast = () =>
  new SignInError('slow_down', 70016, 'OAuth 2.0 device flow error. The device polls too often.');
