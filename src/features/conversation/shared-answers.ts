import type { Conversation } from '../../application/conversation/seen-conversation';
import type { Fields } from '../../domain/writing/fields';
import { mayRead } from '../../domain/conversation/sharing';
import type { Party } from '../../domain/conversation/sheet';

/** What each has shared, as far as whoever reads may see it. */
export type SharedAnswers = { readonly [Of in Party]?: Fields };

export const parties = ['employee', 'leader'] as const satisfies readonly Party[];

export function sharedWith({ item, party, concept }: Conversation): SharedAnswers {
  const { employee, leader } = item.sheets;
  const handIns = {
    ...(employee?.handedInAt && { employee: employee.handedInAt }),
    ...(leader?.handedInAt && { leader: leader.handedInAt }),
  };
  const other = party === 'employee' ? 'leader' : 'employee';
  const own = item.sheets[party]?.handedIn?.fields;
  const theirs = mayRead(concept.sharing, handIns, party) ? item.sheets[other]?.handedIn?.fields : undefined;
  return { ...(own && { [party]: own }), ...(theirs && { [other]: theirs }) };
}
