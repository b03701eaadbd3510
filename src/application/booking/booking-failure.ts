import type { Failure } from '../../domain/base/failure';
import { failed, type Result } from '../../domain/base/result';

/**
 * Why a booking did not come about:
 * - `not-ready`: the conversation is not locked to the two yet, so nothing was written
 * - `taken`: one of the two has got another meeting at that time; nothing was sent
 * - `changed`: the conversation was booked or changed from elsewhere in the meantime
 * - `not-there`: the meeting is no longer in the calendar
 * - `outside`: Microsoft 365 failed; trying again goes on where this stopped
 */
export type BookingFailure =
  | { readonly code: 'not-ready' | 'taken' | 'changed' | 'not-there' }
  | { readonly code: 'outside'; readonly failure: Failure };

export type BookingOutcome<Value> = Promise<Result<Value, BookingFailure>>;

export const outside = (failure: Failure) => failed<BookingFailure>({ code: 'outside', failure });
