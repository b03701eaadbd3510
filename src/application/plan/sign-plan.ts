import { signatureDigest, type Declaration } from '../../domain/plan/agreed';
import type { Party } from '../../domain/conversation/parties';
import { agreedIn, seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { changeSheet } from '../writing/change-sheet';
import { rewriteProjections } from './mark-plan';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';

/**
 * Puts a party's signature on what the plan says into that party's own sheet: the right to write there is the proof.
 * What stands in the plan is read anew, and nothing is signed that was not on the screen. Signing twice signs once.
 */
export function signPlan<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  party: Party,
  { stance, comment: typed }: Declaration,
): PlanOutcome<Side> {
  const { conversations, now } = workplace;
  return inSteps(async () => {
    const declared = { stance, comment: typed.trim() };
    const shown = agreedIn(conversation);
    const digest = signatureDigest(shown, declared);
    const standing = await done(conversations.read(conversation.item));
    const signed = await changeSheet(workplace, seenAgain(conversation, standing, now()), {
      sheetIn: (item) => {
        const sheet = item.sheets[party];
        if (!item.isReady || !sheet?.isReady) return refuse({ code: 'not-ready' });
        if (item.records.leader.sentAt === undefined) return refuse({ code: 'not-sent' });
        const stands = agreedIn({ item, concept: conversation.concept });
        return signatureDigest(stands, declared) === digest ? sheet : refuse({ code: 'changed' });
      },
      isDone: ({ signature }, item) =>
        signature?.digest === digest && seenAgain(conversation, item, now()).signatures[party] === 'valid',
      apply: () => ({ signature: { digest, ...declared, signedAt: now(), agreed: shown } }),
    });
    // The signature stands whether or not the columns of the views come to say so now.
    const shownInViews = await rewriteProjections(workplace, signed);
    return shownInViews.ok ? shownInViews.value : signed;
  });
}
