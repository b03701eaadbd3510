import { z } from 'zod';
import { localTextSchema } from '../base/local-text';
import { isRowKind } from '../plan/rows';
import { isReservedPlace } from './field-keys';
import { questionSchema } from './kinds';
import { keySchema } from './kinds/question-kind';

const topicSchema = z.object({
  key: keySchema,
  title: localTextSchema,
  introduction: localTextSchema.optional(),
  questions: z.array(questionSchema).min(1),
});

/** A form: what is asked, how preparations are shared, and in which groups goals stand. */
export const conceptSchema = z
  .object({
    key: keySchema,
    version: z.int().positive(),
    name: localTextSchema,
    /** Whether the other reads a preparation when it is handed in, when both are, or never (DESIGN.md section 2). */
    sharing: z.enum(['handed-in', 'together', 'own-notes']),
    /** What the conversation is for and how it goes. */
    purpose: z.array(localTextSchema),
    goalGroups: z.array(z.object({ key: keySchema, name: localTextSchema })).min(1),
    /** From the lowest to the highest. */
    statusScale: z
      .array(z.object({ value: z.string(), name: localTextSchema, hint: localTextSchema.optional() }))
      .min(2),
    topics: z.array(topicSchema).min(1),
  })
  .check(({ value: { topics, goalGroups, statusScale }, issues }) => {
    const questions = topics.flatMap((topic) => topic.questions.map(({ key }) => key));
    const complain = (path: string, input: string, message: string) =>
      issues.push({ code: 'custom', path: [path], input, message });
    const onceEach = {
      topics: topics.map(({ key }) => key),
      questions,
      goalGroups: goalGroups.map(({ key }) => key),
      statusScale: statusScale.map(({ value }) => value),
    };
    for (const [path, keys] of Object.entries(onceEach)) {
      for (const key of keys.filter((each, index) => keys.indexOf(each) !== index)) {
        complain(path, key, `“${key}” stands there twice`);
      }
    }
    // Answers are kept under their question's key, where the plan and the notes keep theirs under these.
    for (const key of questions.filter((each) => isReservedPlace(each) || isRowKind(each))) {
      complain('questions', key, `“${key}” is kept for something else`);
    }
  });

export type Concept = Readonly<z.infer<typeof conceptSchema>>;
export type Topic = Concept['topics'][number];
