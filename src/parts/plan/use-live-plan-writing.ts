import { useMemo } from 'react';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { rowChoicesOf } from '../../domain/concept/answer-context';
import { otherThan, ownerOf, parties } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';
import type { PlanWriting } from './plan-writing';

/** The plan that is open, as its parts write in it. */
export function useLivePlanWriting({
  conversation: { concept, item, party },
  names,
}: OpenedConversation): PlanWriting {
  const self = ownerOf(item, party);
  return useMemo(
    () => ({
      concept,
      choices: rowChoicesOf(concept),
      self,
      other: firstName(names[otherThan(party)]),
      people: parties.map((each) => firstName(names[each])),
    }),
    [concept, party, self, names],
  );
}
