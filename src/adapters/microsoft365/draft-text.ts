import { z } from 'zod';
import type { Failure } from '../../domain/base/failure';
import { fieldContentSchema, type FieldContent } from '../../domain/writing/merge';
import { failed, success, type Result } from '../../domain/base/result';
import { jsonText } from '../../storage/json-columns';

const draftSchema = jsonText(fieldContentSchema);

export const draftText = ({ fields, conflicts }: FieldContent): string =>
  JSON.stringify({ fields, conflicts });

/** A text that is not ours must not be written over. */
export function draftOf(text: string): Result<FieldContent, Failure> {
  const read = draftSchema.safeParse(text);
  if (read.success) return success(read.data);
  return failed({ code: 'not-understood', details: { message: z.prettifyError(read.error) } });
}
