import type { Failure } from '../../domain/base/failure';
import type { Result } from '../../domain/base/result';

/** What comes back from outside: the value, or why there is none. */
export type Outcome<Value> = Promise<Result<Value, Failure>>;
