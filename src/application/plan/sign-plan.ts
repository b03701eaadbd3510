import { agreedFields, conceptDigest, planDigest } from '../../domain/plan/agreed';
import type { Party } from '../../domain/conversation/parties';
import type { Signature } from '../../domain/conversation/sheet';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { changeSheet } from '../writing/change-sheet';
import { rewriteProjections } from './mark-plan';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';

export type Declaration = Pick<Signature, 'stance' | 'comment'>;

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
    const shown = planDigest(conversation.item.plan.fields);
    const comment = typed.trim();
    const standing = await done(conversations.read(conversation.item));
    const signed = await changeSheet(workplace, seenAgain(conversation, standing, now()), {
      sheetIn: ({ isReady, plan, records, sheets }) => {
        const sheet = sheets[party];
        if (!isReady || !sheet?.isReady) return refuse({ code: 'not-ready' });
        if (records.leader.sentAt === undefined) return refuse({ code: 'not-sent' });
        return planDigest(plan.fields) === shown ? sheet : refuse({ code: 'changed' });
      },
      isDone: ({ signature }, item) =>
        signature?.planDigest === shown &&
        signature.stance === stance &&
        signature.comment === comment &&
        seenAgain(conversation, item, now()).signatures[party] === 'valid',
      apply: ({ signature }, { plan }) => ({
        signature: {
          planDigest: shown,
          conceptDigest: conceptDigest(conversation.concept),
          stance,
          comment,
          signedAt: now(),
          agreed: agreedFields(plan.fields),
          files: signature?.files ?? [],
        },
      }),
    });
    // The signature stands whether or not the columns of the views come to say so now.
    const shownInViews = await rewriteProjections(workplace, signed);
    return shownInViews.ok ? shownInViews.value : signed;
  });
}
