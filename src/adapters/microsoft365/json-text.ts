import { z } from 'zod';

/** A column that holds JSON, read as what it should be; a text that is none counts as nothing. */
export const jsonText = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(parsed, schema);

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
