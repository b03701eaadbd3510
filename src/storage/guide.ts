import { z } from 'zod';
import { STORAGE_FORMAT } from './format';

/** What every round shares stands under this key; a round's lists under the round's own. */
export const SITE_GUIDE_KEY = 'site';

/** An entry of MUS-vejviser: the ids of lists by the name of their definition, whatever name the server gave them. */
export const guideSchema = z.object({
  format: z.literal(STORAGE_FORMAT),
  key: z.string().min(1),
  lists: z.record(z.string(), z.string()),
});

export type Guide = Readonly<z.infer<typeof guideSchema>>;
