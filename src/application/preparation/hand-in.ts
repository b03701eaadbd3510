import { formFor } from '../../domain/concept/form-for';
import type { Fields } from '../../domain/writing/fields';
import { sameFields } from '../../domain/writing/merge';
import { preparationText } from '../../domain/conversation/preparation-text';
import { sharedFields } from '../../domain/conversation/sharing';
import type { Party } from '../../domain/conversation/parties';
import type { Conversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { changeOwnSheet } from './own-sheet';
import type { PreparationOutcome } from './preparation-failure';

/** Puts a preparation without its private notes into the party's own sheet; again after corrections. */
export function handIn<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  party: Party,
  fields: Fields,
): PreparationOutcome<Side> {
  const { concept, item } = conversation;
  const shared = sharedFields(fields);
  return changeOwnSheet(workplace, conversation, party, {
    change: {
      handedInAt: workplace.now(),
      handedIn: { conceptKey: concept.key, conceptVersion: concept.version, fields: shared },
      answersText: preparationText(formFor(concept, party), shared, item.lastPlan?.plan.fields ?? {}),
    },
    isDone: ({ handedInAt, handedIn }) =>
      handedInAt !== undefined && handedIn !== undefined && sameFields(handedIn.fields, shared),
  });
}

/** Empties what was handed in; the other may have read it. */
export function withdrawHandIn<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  party: Party,
): PreparationOutcome<Side> {
  return changeOwnSheet(workplace, conversation, party, {
    change: { handedInAt: null, handedIn: null, answersText: null },
    isDone: ({ handedInAt, handedIn }) => handedInAt === undefined && handedIn === undefined,
  });
}
