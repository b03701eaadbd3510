import { privateFields } from '../../domain/conversation/sharing';
import type { Party } from '../../domain/conversation/parties';
import type { Fields } from '../../domain/writing/fields';
import { done, inSteps } from '../base/steps';
import type { Conversation } from '../conversation/seen-conversation';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** The private notes that a party wrote while preparing, for the conversation itself. */
export function openOwnNotes({ drafts }: Workplace, { item }: Conversation, party: Party): Outcome<Fields> {
  return inSteps(async () => privateFields((await done(drafts.of(item.card, party).read())).fields));
}
