import { z } from 'zod';

/** Who wrote an item last, and when. A deleted account has no id. */
export const writtenSchema = z.object({
  lastModifiedBy: z.object({ user: z.object({ id: z.string().optional() }).optional() }).optional(),
  lastModifiedDateTime: z.string().optional(),
});
