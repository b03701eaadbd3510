/** An error in Graph's own words: the code and message reach the caller in Graph's error shape. */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'GraphError';
  }
}

/** The connection broke before an answer came; the transport closes the socket without one. */
export class ConnectionDropped extends Error {
  constructor() {
    super('The connection was dropped.');
    this.name = 'ConnectionDropped';
  }
}

export const emptyToken = () => new GraphError(401, 'InvalidAuthenticationToken', 'Access token is empty.');

export const expiredToken = () =>
  new GraphError(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.');

export const invalidToken = (reason: string) => new GraphError(401, 'InvalidAuthenticationToken', reason);

export const invalidAudience = () =>
  new GraphError(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid audience.');

/** The directory's refusal when a token lacks the scope. */
export const insufficientPrivileges = () =>
  new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

/** SharePoint's and Outlook's refusal. */
export const accessDenied = () => new GraphError(403, 'accessDenied', 'Access denied');

export const userNotFound = (id: string) =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const itemNotFound = () => new GraphError(404, 'itemNotFound', 'The resource could not be found.');

/** Whoever has no OneDrive, or has never opened it (msgraph-sdk-dotnet#579). */
export const oneDriveNotFound = () => new GraphError(404, 'ResourceNotFound', "User's mysite not found.");

export const nameTaken = () =>
  new GraphError(409, 'nameAlreadyExists', 'The specified item name already exists.');

export const preconditionFailed = () =>
  new GraphError(412, 'preconditionFailed', 'ETag does not match current item value.');

export const photoNotFound = () => new GraphError(404, 'ImageNotFound', "The photo wasn't found.");

export const badRequest = (message: string) => new GraphError(400, 'BadRequest', message);

export const invalidRequest = (message: string) => new GraphError(400, 'invalidRequest', message);

export const unknownProperty = (property: string, type: string) =>
  badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${property}' on type '${type}'.`,
  );

export const unknownOption = (option: string) =>
  badRequest(`The query option '${option}' is not supported here.`);

/** A path that the local tenant does not know. Microsoft 365 may well know it: so not 404 but 501, naming it. */
export const notImplemented = (method: string, path: string) =>
  new GraphError(501, 'notImplemented', `The local tenant does not implement ${method} ${path}`);

/** The texts of an answer that a fault was ordered for, by status. */
const FAULTS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  401: ['InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.'],
  403: ['accessDenied', 'Access denied'],
  404: ['itemNotFound', 'The resource could not be found.'],
  409: [
    'conflict',
    'The request could not be completed due to a conflict with the current state of the resource.',
  ],
  410: ['resyncRequired', 'Resync required.'],
  412: ['preconditionFailed', 'ETag does not match current item value.'],
  423: ['resourceLocked', 'The resource you are attempting to access is locked.'],
  429: ['TooManyRequests', 'Too many requests.'],
  500: ['generalException', 'General exception while processing.'],
  502: ['BadGateway', 'The server received an invalid response.'],
  503: ['serviceNotAvailable', 'The service is temporarily unavailable.'],
  504: ['GatewayTimeout', 'The gateway did not receive a timely response.'],
  507: ['insufficientStorage', 'There is not enough storage to complete the request.'],
};

export function orderedFault(status: number, retryAfterSeconds?: number): GraphError {
  const [code, message] = FAULTS[status] ?? ['generalException', `Fault ${status}`];
  const headers: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  return new GraphError(status, code, message, headers);
}
