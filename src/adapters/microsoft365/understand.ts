import type { z } from 'zod';
import { failed, success, type Result } from '../../domain/base/result';
import type { Failure } from '../../domain/base/failure';

/** Takes an answer for what it should be, or says that it is not. */
export function understand<Schema extends z.ZodType>(
  schema: Schema,
  answer: Result<unknown, Failure>,
): Result<z.infer<Schema>, Failure> {
  if (!answer.ok) return answer;
  const read = schema.safeParse(answer.value);
  if (read.success) return success(read.data);
  return failed({ code: 'not-understood', details: { message: read.error.message } });
}
