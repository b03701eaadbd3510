import type { Conversation } from '../../application/conversation/seen-conversation';
import type { Fields } from '../../domain/writing/fields';
import { ofEither, type OfEither } from '../../domain/conversation/parties';
import { handInsOf, mayRead } from '../../domain/conversation/sharing';

/** What each has shared, as far as whoever reads may see it. */
export type SharedAnswers = OfEither<Fields>;

export function sharedWith({ item, party, concept }: Conversation): SharedAnswers {
  const isShown = mayRead(concept.sharing, handInsOf(item.sheets), party);
  return ofEither((of) => (of === party || isShown ? item.sheets[of]?.handedIn?.fields : undefined));
}
