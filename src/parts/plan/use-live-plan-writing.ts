import { useMemo } from 'react';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { rowChoicesOf } from '../../domain/concept/answer-context';
import { firstName } from '../../ui/first-name';
import type { LivePlan } from './use-live-plan';
import type { PlanWriting } from './plan-writing';

/** The plan that is open, as its parts write in it. */
export function useLivePlanWriting(
  { conversation, names }: OpenedConversation,
  { autosave, state, plan, written }: LivePlan,
): PlanWriting {
  const { party, item, concept } = conversation;
  return useMemo(
    () => ({
      fields: state.fields,
      plan,
      concept,
      choices: rowChoicesOf(concept),
      type: autosave.type,
      change: autosave.change,
      settle: autosave.settle,
      conflictAt: (key) => state.conflicts[key],
      written,
      self: party === 'employee' ? item.employeeId : item.leaderId,
      other: firstName(names[party === 'employee' ? 'leader' : 'employee']),
      people: [firstName(names.employee), firstName(names.leader)],
    }),
    [autosave, state, plan, written, concept, party, item, names],
  );
}
