import { z } from 'zod';

/** A text in both languages of the product. */
export const localTextSchema = z.object({ da: z.string().min(1), en: z.string().min(1) });

export type LocalText = Readonly<z.infer<typeof localTextSchema>>;
