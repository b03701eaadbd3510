import { z } from 'zod';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** A text in both languages of the product. */
const localText = z.object({ da: z.string().min(1), en: z.string().min(1) });

const questionBase = {
  key,
  text: localText,
  hint: localText.optional(),
  prompts: z.array(localText).default([]),
  /** Goes into the filed PDF together with its answer. */
  filed: z.boolean().default(false),
};

const questionSchema = z.discriminatedUnion('kind', [
  z.object({ ...questionBase, kind: z.literal('text') }),
  /** So many short answers, such as three activities. */
  z.object({ ...questionBase, kind: z.literal('texts'), count: z.int().positive() }),
  /** A status on each goal that was agreed last time. */
  z.object({ ...questionBase, kind: z.literal('last-goals') }),
  /** Proposals for new goals, in the concept's groups. */
  z.object({ ...questionBase, kind: z.literal('goals') }),
  /** Needs of competence, each for one horizon. */
  z.object({
    ...questionBase,
    kind: z.literal('competences'),
    horizons: z.array(z.object({ key, name: localText })).min(1),
  }),
]);

const topicSchema = z.object({
  key,
  title: localText,
  introduction: localText.optional(),
  questions: z.array(questionSchema).min(1),
});

/** A form: what is asked, how preparations are shared, and in which groups goals stand. */
export const conceptSchema = z.object({
  key,
  version: z.int().positive(),
  name: localText,
  /** Whether the other reads a preparation when it is handed in, when both are, or never (DESIGN.md section 2). */
  sharing: z.enum(['handed-in', 'together', 'own-notes']),
  /** What the conversation is for and how it goes. */
  purpose: z.array(localText),
  goalGroups: z.array(z.object({ key, name: localText })).min(1),
  /** From the lowest to the highest. */
  statusScale: z.array(z.object({ value: z.string(), name: localText, hint: localText.optional() })).min(2),
  topics: z.array(topicSchema).min(1),
});

export type Concept = Readonly<z.infer<typeof conceptSchema>>;
export type Topic = Concept['topics'][number];
export type Question = Topic['questions'][number];
export type LocalText = Readonly<z.infer<typeof localText>>;
