import { z } from 'zod';

/** The name of a topic, a question or an option: answers are kept under it, so it never changes. */
export const keySchema = z.string().regex(/^[a-z][a-z0-9-]*$/);
