import { success } from '../../domain/base/result';
import type { Concept } from '../../domain/concept/concept';
import type { ConversationItem } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { RoundForm } from './seen-conversation';

/**
 * The form as it was when the conversation was made with it: a new version changes nothing for who has begun. Only the
 * round says which form it is; what the two have written says no more than the version.
 */
export function conceptMadeWith(
  { concepts }: Workplace,
  { sheets }: ConversationItem,
  { concept }: Pick<RoundForm, 'concept'>,
): Outcome<Concept> {
  const written = [sheets.employee?.handedIn, sheets.leader?.handedIn];
  const version = written.find((each) => each?.conceptKey === concept.key)?.conceptVersion;
  return version === undefined || version === concept.version
    ? Promise.resolve(success(concept))
    : concepts.of(concept.key, version);
}
