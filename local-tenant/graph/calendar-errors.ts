import { GraphError } from './errors';

/**
 * Exchange's errors as Graph passes them on. The texts were found in Microsoft's pages and in answers that others
 * have published; an operation says so where one is supposed.
 */

export const calendarAccessDenied = () =>
  new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');

export const invalidUser = (user: string) =>
  new GraphError(404, 'ErrorInvalidUser', `The requested user '${user}' is invalid.`);

export const mailboxNotEnabled = () =>
  new GraphError(
    404,
    'MailboxNotEnabledForRESTAPI',
    'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  );

export const eventNotFound = () =>
  new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

export const malformedId = () => new GraphError(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');

export const changeKeyMismatch = () =>
  new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );

const cannotComplete = (reason: string) =>
  new GraphError(400, 'ErrorInvalidRequest', `Your request can't be completed. ${reason}`);

export const notOrganizer = () => cannotComplete('You need to be an organizer to cancel a meeting.');

export const organizerCannotRespond = () =>
  cannotComplete("You can't respond to this meeting because you're the meeting organizer.");

export const meetingIsCancelled = () =>
  cannotComplete("You can't respond to this meeting because it's been canceled.");

export const newTimesNotAllowed = () =>
  cannotComplete("The meeting organizer doesn't allow new time proposals.");

export const transactionIdIsFixed = () =>
  cannotComplete('ClientId/TransactionId is immutable and cannot be updated.');

export const notMidnight = (property: 'Start' | 'End') =>
  cannotComplete(`The Event.${property} property for an all-day event needs to be set to midnight.`);

export const windowTooLong = (days: number) =>
  cannotComplete(`The requested time window is longer than ${days} days.`);

export const duplicateTransaction = () =>
  new GraphError(
    400,
    'ErrorDuplicateTransactionId',
    "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
  );

export const responseMustBeSent = (parameter: string) =>
  new GraphError(400, 'ErrorInvalidParameter', `'SendResponse' must be true when '${parameter}' is not null`);

export const windowMissing = () =>
  new GraphError(
    400,
    'ErrorInvalidParameter',
    'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
  );

export const invalidProperties = () =>
  new GraphError(400, 'ErrorPropertyValidationFailure', 'At least one property failed validation.');

export const zoneNotSupported = (name: string) =>
  new GraphError(
    400,
    'TimeZoneNotSupportedException',
    `A valid TimeZone value must be specified. The following TimeZone value is not supported: '${name}'.`,
  );

export const invalidFilterNodes = () =>
  new GraphError(400, 'ErrorInvalidUrlQueryFilter', 'The query filter contains one or more invalid nodes.');

export const unknownBodyProperty = (property: string, type: string) =>
  new GraphError(
    400,
    'RequestBodyRead',
    `The property '${property}' does not exist on type 'microsoft.graph.${type}'. Make sure to only use property names that are defined by the type or mark the type as open type.`,
  );

export const unreadableBody = (reason: string) => new GraphError(400, 'RequestBodyRead', reason);

export const tooManySchedules = (allowed: number, actual: number) =>
  new GraphError(
    400,
    'ErrorMailboxDataArrayTooBig',
    `There are too many target users in the EmailAddress array. The allowed size = ${allowed}; the actual size = ${actual}.`,
  );

export const invalidScheduleWindow = () =>
  new GraphError(
    400,
    'ErrorInvalidTimeInterval',
    'The time duration specified for FreeBusyViewOptions.TimeWindow is invalid.',
  );

export const scheduleWindowTooLong = (allowed: number, actual: number) =>
  new GraphError(
    400,
    'ErrorTimeIntervalTooBig',
    `The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = ${allowed} days; the actual limit = ${actual} days.`,
  );

export const invalidScheduleInterval = () =>
  new GraphError(
    400,
    'ErrorInvalidMergedFreeBusyInterval',
    'The specified merged free/busy interval is not valid. Specify an interval that is less than the free/busy time window and between 5 and 1440 minutes.',
  );
