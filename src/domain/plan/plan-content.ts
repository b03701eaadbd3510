import { z } from 'zod';

const fields = z.record(z.string(), z.string());
const instant = z.iso.datetime();

/** What a plan's PlanJson holds: all that both have written, and what has happened to it. */
export const planContentSchema = z.object({
  conceptKey: z.string().optional(),
  conceptVersion: z.int().positive().optional(),
  fields: fields.default({}),
  /** Fields that both changed at once: what does not stand is kept here until one of them chooses. */
  conflicts: z
    .record(z.string(), z.object({ theirs: z.string(), at: instant, by: z.string().optional() }))
    .default({}),
  /** Something was first written into it after the meeting had begun. */
  writtenAt: instant.optional(),
  /** The leader has ended the conversation. */
  heldAt: instant.optional(),
  /** The plan is with the employee. */
  sentAt: instant.optional(),
  /** Signed copies in the personnel folder, the newest last. */
  filed: z
    .array(z.object({ planDigest: z.string(), name: z.string(), filedAt: instant, itemId: z.string() }))
    .default([]),
});

export type PlanContent = Readonly<z.infer<typeof planContentSchema>>;

export const emptyPlan: PlanContent = planContentSchema.parse({});
