import type { Fields } from '../../domain/writing/fields';
import type { PlanContent } from '../../domain/plan/plan-content';

/** A plan with some fields changed; an empty one is gone. The same plan where it says all that already. */
export function changedPlan(plan: PlanContent, change: Fields): PlanContent {
  const isChanged = Object.entries(change).some(([key, text]) => (plan.fields[key] ?? '') !== text);
  if (!isChanged) return plan;
  const fields = Object.entries({ ...plan.fields, ...change }).filter(([, text]) => text !== '');
  return { ...plan, fields: Object.fromEntries(fields) };
}
