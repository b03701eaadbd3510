import type { Result } from '../../domain/base/result';
import { steps, type Refusal } from '../base/steps';

/**
 * Why a booking did not come about, besides a failure of Microsoft 365:
 * - `not-ready`: the conversation is not locked to the two yet, so nothing was written
 * - `taken`: one of the two has got another meeting at that time; nothing was sent
 * - `changed`: the conversation was booked or changed from elsewhere in the meantime
 * - `not-there`: the meeting is no longer in the calendar
 * - `no-mailbox`: the employee has no mailbox to which an invitation could go
 * - `too-often`: it has been booked so often that there is no number left (`HIGHEST_BOOKING_NUMBER`)
 */
export type BookingFailure = Refusal<
  'not-ready' | 'taken' | 'changed' | 'not-there' | 'no-mailbox' | 'too-often'
>;

export type BookingOutcome<Value> = Promise<Result<Value, BookingFailure>>;

export const { inSteps, done, refuse } = steps<BookingFailure>();
