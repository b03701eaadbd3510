import type { Fault } from '../../../local-tenant/faults';

/** What is met by a fault; with a number, so many of its kind go by before it. */
export type Calls = readonly (readonly [match: string, before?: number])[];

export const FIELDS = 'PATCH */fields';
export const EVENTS = 'GET /v1.0/me/events*';
export const EVENT = 'PATCH /v1.0/me/events/*';
export const SCHEDULE = 'POST /v1.0/me/calendar/getSchedule';
export const VIEW = 'GET /v1.0/me/calendarView*';
export const USERS = 'GET /v1.0/users*';

/** The ways in which a call comes to nothing; what is written over an ETag is refused by it as well. */
const ways: readonly (readonly [name: string, fault: Partial<Fault>, of?: RegExp])[] = [
  ['429 with Retry-After', { status: 429, retryAfterSeconds: 60 }],
  ['429 without', { status: 429 }],
  ['503', { status: 503, retryAfterSeconds: 60 }],
  ['504 before its effect', { status: 504 }],
  ['504 after its effect', { status: 504, after: true }, /^(PATCH|POST .*events)/],
  ['a connection that drops before its effect', { drop: true }],
  ['a connection that drops after its effect', { drop: true, after: true }, /^(PATCH|POST .*events)/],
  ['412', { status: 412 }, /fields$/],
];

/** Each of the calls, met in each of the ways that it may be. */
export const rowsOf = (calls: Calls) =>
  calls.flatMap(([match, skip = 0]) =>
    ways
      .filter(([, , of]) => of === undefined || of.test(match))
      .map(([name, fault]) => ({
        what: `${skip > 0 ? 'the second ' : ''}${match} meets ${name}`,
        fault: { match, skip, times: 1, ...fault },
      })),
  );
