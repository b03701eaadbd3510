/** The outcome of something that can fail for reasons a person should be told. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Problem };

export const success = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const failed = <Problem>(failure: Problem): Result<never, Problem> => ({ ok: false, failure });
