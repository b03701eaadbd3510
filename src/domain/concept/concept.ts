import { z } from 'zod';
import { localTextSchema } from '../base/local-text';
import { conceptProblems } from './concept-problems';
import { questionSchema } from './kinds';
import { keySchema } from './kinds/key';
import { namedSchema } from './kinds/named';
import { planTablesSchema } from './plan-tables-schema';

const levelSchema = z.object({ value: z.string(), name: localTextSchema, hint: localTextSchema.optional() });

const topicSchema = z.object({
  key: keySchema,
  title: localTextSchema,
  introduction: localTextSchema.optional(),
  /** Used where the round, the unit or the two choose it (forms/coverage.md, rows C2, C4 and C5). */
  isOptional: z.literal(true).optional(),
  /** Others go in before it (forms/coverage.md, row C3). */
  isLast: z.literal(true).optional(),
  questions: z.array(questionSchema).min(1),
});

const advice = z.array(localTextSchema);

/** What is set for a whole form; everything below `topics` may be left out. */
export const conceptShape = {
  key: keySchema,
  version: z.int().positive(),
  name: localTextSchema,
  /** Whether the other reads a preparation when it is handed in, when both are, or never (DESIGN.md section 2). */
  sharing: z.enum(['handed-in', 'together', 'own-notes']),
  /** What the conversation is for and how it goes. */
  purpose: z.array(localTextSchema),
  /** Empty where goals stand together in one. */
  goalGroups: z.array(z.object({ key: keySchema, name: localTextSchema })),
  /** Of the goals, from the lowest to the highest. Empty where goals are given none. */
  statusScale: z.array(levelSchema),
  topics: z.array(topicSchema).min(1),
  /** What questions and tables are rated by, each from the lowest level to the highest. */
  scales: z
    .array(z.object({ key: keySchema, name: localTextSchema, levels: z.array(levelSchema).min(2) }))
    .optional(),
  /** Ratings that belong together (`scale` questions name their wheel). */
  wheels: z.array(namedSchema).optional(),
  /** Which rows the plan is made of, and with which columns. Left out: goals, agreements and competences as they are. */
  plan: planTablesSchema.optional(),
  /** What is thought of in every topic this year, until the round says otherwise (forms/coverage.md, row A6). */
  themes: z.array(namedSchema).optional(),
  /** Good advice for each of them (forms/coverage.md, rows A7 and C6). */
  guides: z.object({ employee: advice, leader: advice, hr: advice }).partial().optional(),
  /** What a round begins with; it may change them. */
  deadlines: z.object({ handInDays: z.int().nonnegative(), planDays: z.int().nonnegative() }).optional(),
  /** The leader may word the questions anew for the team (forms/coverage.md, row B2). */
  isReworded: z.literal(true).optional(),
  /** The questions may be drawn as cards, in any order (forms/coverage.md, row B6). */
  hasCards: z.literal(true).optional(),
};

/** A form: what is asked, how preparations are shared, and what its plan is made of. */
export const conceptSchema = z.object(conceptShape).check(({ value, issues }) => {
  for (const { path, input, message } of conceptProblems(value)) {
    issues.push({ code: 'custom', path: [path], input, message });
  }
});

export type Concept = Readonly<z.infer<typeof conceptSchema>>;
export type Topic = Concept['topics'][number];
