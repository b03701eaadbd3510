import { z } from 'zod';
import { localTextSchema } from '../../base/local-text';
import { keySchema } from './key';

/** Something that a form lists, and answers refer to by its key. */
export const namedSchema = z.object({
  key: keySchema,
  name: localTextSchema,
  hint: localTextSchema.optional(),
});

export type Named = Readonly<z.infer<typeof namedSchema>>;
