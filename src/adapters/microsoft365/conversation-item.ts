import { z } from 'zod';
import type { ConversationItem, PlanChange, PlanVersion } from '../../application/ports/conversations';
import { partsOfColumn } from '../../storage/column-definitions';
import { emptyPlan, planContentSchema, type PlanContent } from '../../domain/plan/plan-content';
import { gathered, spread, jsonText } from '../../storage/json-columns';
import { writtenSchema } from './written';

const projections = z.object({
  Phase: z.string().optional(),
  MeetingOn: z.string().optional(),
  MeetingAt: z.string().optional(),
  NextDeadline: z.string().optional(),
  FollowUpOn: z.string().optional(),
  NextConversationOn: z.string().optional(),
  Goals: z.number().optional(),
  OpenGoals: z.number().optional(),
  Signatures: z.string().optional(),
});

const fieldsSchema = z.looseObject({
  Title: z.string().default(''),
  ConversationKey: z.string(),
  EmployeeObjectId: z.string(),
  LeaderObjectId: z.string(),
  VerifiedAt: z.string().optional(),
  LeaderName: z.string().optional(),
  EmployeePosition: z.string().optional(),
  StaffGroup: z.string().optional(),
  PlanText: z.string().optional(),
  ...projections.shape,
});

export const itemSchema = writtenSchema.extend({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: fieldsSchema,
});

const PLAN_PARTS = partsOfColumn('PlanJson');

export const ITEM_EXPANDED = `fields($select=${[...Object.keys(fieldsSchema.shape), ...PLAN_PARTS].join(',')})`;
/** All that is needed of the plan of another round. */
export const PLAN_EXPANDED = `fields($select=ConversationKey,${PLAN_PARTS.join(',')})`;

export const lastPlanSchema = z.object({ fields: z.looseObject({ ConversationKey: z.string() }) });

export const versionSchema = writtenSchema.extend({ fields: z.looseObject({}) });

/** Where an item stands, and what is known of it from elsewhere. */
export type Surroundings = Pick<ConversationItem, 'listId' | 'roundKey' | 'sheets' | 'records' | 'lastPlan'>;

export function conversationItem(
  { id, '@odata.etag': etag, fields, ...written }: z.infer<typeof itemSchema>,
  surroundings: Surroundings,
): ConversationItem {
  const plan = planIn(fields);
  return {
    ...surroundings,
    key: fields.ConversationKey,
    itemId: id,
    etag,
    isReady: fields.VerifiedAt !== undefined && plan !== undefined,
    employeeId: fields.EmployeeObjectId,
    employeeName: fields.Title,
    leaderId: fields.LeaderObjectId,
    ...(fields.LeaderName && { leaderName: fields.LeaderName }),
    ...(fields.EmployeePosition && { position: fields.EmployeePosition }),
    ...(fields.StaffGroup && { staffGroup: fields.StaffGroup }),
    plan: plan ?? emptyPlan,
    ...(fields.PlanText && { planText: fields.PlanText }),
    ...(written.lastModifiedBy?.user?.id && { writtenBy: written.lastModifiedBy.user.id }),
    ...(written.lastModifiedDateTime && { writtenAt: written.lastModifiedDateTime }),
    columns: projections.parse(fields),
  };
}

/** Undefined for a text that is not ours: whoever cannot read what stands there must not write over it. */
export function planIn(fields: Readonly<Record<string, unknown>>): PlanContent | undefined {
  const text = gathered('PlanJson', fields);
  return text === '' ? emptyPlan : jsonText(planContentSchema).safeParse(text).data;
}

export function planVersion({
  fields,
  lastModifiedBy,
  lastModifiedDateTime,
}: z.infer<typeof versionSchema>): PlanVersion[] {
  const plan = planIn(fields);
  if (plan === undefined) return [];
  const writtenBy = lastModifiedBy?.user?.id;
  return [{ plan, writtenAt: lastModifiedDateTime ?? '', ...(writtenBy && { writtenBy }) }];
}

/** Undefined when the plan is longer than its columns hold. */
export function conversationFields({
  plan,
  planText,
  ...columns
}: PlanChange): Record<string, unknown> | undefined {
  const planned = plan === undefined ? {} : spread('PlanJson', JSON.stringify(plan));
  if (!planned) return undefined;
  return {
    ...columns,
    ...(planText !== undefined && { PlanText: planText }),
    ...planned,
  };
}
