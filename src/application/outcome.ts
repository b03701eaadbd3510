import type { Failure } from '../domain/failure';
import type { Result } from '../domain/result';

/** What comes back from outside: the value, or why there is none. */
export type Outcome<Value> = Promise<Result<Value, Failure>>;
