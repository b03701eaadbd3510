import type { Concept } from '../../domain/concept/concept';
import { conceptDigest } from '../../domain/plan/agreed';
import { done, inSteps, refuse } from '../base/steps';
import type { ConversationItem, OpenRound } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import type { RoundForm } from './seen-conversation';

/**
 * The form that the conversation was made with, as its card holds it: a new version changes nothing for who has begun,
 * and a form that was changed under the same version is not the one (`changed-concept`; DESIGN.md, R6).
 */
export function conceptMadeWith(
  { concepts }: Pick<Workplace, 'concepts'>,
  { card }: Pick<ConversationItem, 'card'>,
): Outcome<Concept> {
  const { key, version, digest } = card.concept;
  return inSteps(async () => {
    const concept = await done(concepts.of(key, version));
    const message = `${key}, version ${version}`;
    return conceptDigest(concept) === digest
      ? concept
      : refuse({ code: 'changed-concept', details: { message } });
  });
}

/** What a conversation in a list goes by. One whose form is not to be had is told so when it is opened. */
export async function formIn(
  workplace: Pick<Workplace, 'concepts'>,
  item: ConversationItem,
  { settings, concept }: OpenRound,
): Promise<RoundForm> {
  const made = await conceptMadeWith(workplace, item);
  return { settings, concept: made.ok ? made.value : concept };
}
