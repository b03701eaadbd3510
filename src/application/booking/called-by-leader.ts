import { inSteps, done } from '../base/steps';
import type { ConversationItem } from '../ports/conversations';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

/** Which event a booking is stands in the leader's record, and may be another's: the card says who the leader is. */
export function isCalledByLeader(
  { directory }: Workplace,
  { leaderId }: Pick<ConversationItem, 'leaderId'>,
  organizer: string | undefined,
): Outcome<boolean> {
  return inSteps(async () => {
    const { mail } = await done(directory.person(leaderId));
    return mail !== null && mail.toLowerCase() === organizer;
  });
}
