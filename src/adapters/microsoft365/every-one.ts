import type { Failure } from '../../domain/base/failure';
import { success, type Result } from '../../domain/base/result';

/** The values of what was asked for together, or why the first of it that failed did. */
export function everyOne<Value>(results: readonly Result<Value, Failure>[]): Result<Value[], Failure> {
  const values: Value[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return success(values);
}
