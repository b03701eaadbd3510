import { z } from 'zod';

const fields = z.record(z.string(), z.string());
const instant = z.iso.datetime();

/** What a plan's PlanJson holds: all that both have written. Nothing in it decides who is written to or invited. */
export const planContentSchema = z.object({
  fields: fields.default({}),
  /** Fields that both changed at once: what does not stand is kept here until one of them chooses. */
  conflicts: z
    .record(z.string(), z.object({ theirs: z.string(), at: instant, by: z.string().optional() }))
    .default({}),
  /** Something was first written into it after the meeting had begun. */
  writtenAt: instant.optional(),
});

export type PlanContent = Readonly<z.infer<typeof planContentSchema>>;

export const emptyPlan: PlanContent = planContentSchema.parse({});
