import { agreedFields, conceptDigest, planDigest } from '../../domain/plan/agreed';
import { success } from '../../domain/base/result';
import type { Party, Signature } from '../../domain/conversation/sheet';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { cameSecond } from './change-plan';
import { rewriteProjections } from './mark-plan';
import { outside, refused, type PlanOutcome } from './plan-failure';

/** Nobody else writes the sheet; this often in a row no other device of the same person comes first. */
const ATTEMPTS = 3;

export type Declaration = Pick<Signature, 'stance' | 'comment'>;

/**
 * Puts a party's signature on what the plan says into that party's own sheet: the right to write there is the proof.
 * What stands in the plan is read anew, and nothing is signed that was not on the screen. Signing twice signs once.
 */
export async function signPlan<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  party: Party,
  { stance, comment }: Declaration,
): PlanOutcome<Side> {
  const { conversations, now } = workplace;
  const shown = planDigest(conversation.item.plan.fields);
  for (let attempt = 1; ; attempt += 1) {
    const read = await conversations.read(conversation.item);
    if (!read.ok) return outside(read.failure);
    const item = read.value;
    const sheet = item.sheets[party];
    if (!item.isReady || !sheet?.isReady) return refused('not-ready');
    if (item.plan.sentAt === undefined) return refused('not-sent');
    if (planDigest(item.plan.fields) !== shown) return refused('changed');
    const before = sheet.signature;
    const stands =
      before?.planDigest === shown && before.stance === stance && before.comment === comment.trim();
    if (stands && seenAgain(conversation, item, now()).signatures[party] === 'valid') {
      return success(seenAgain(conversation, item, now()));
    }
    const signature: Signature = {
      planDigest: shown,
      conceptDigest: conceptDigest(conversation.concept),
      stance,
      comment: comment.trim(),
      signedAt: now(),
      agreed: agreedFields(item.plan.fields),
      files: before?.files ?? [],
    };
    const written = await conversations.writeSheet(sheet, { signature });
    if (written.ok) {
      const sheets = { ...item.sheets, [party]: { ...sheet, ...written.value } };
      const signed = seenAgain(conversation, { ...item, sheets }, now());
      // The signature stands whether or not the columns of the views come to say so now.
      const shownInViews = await rewriteProjections(workplace, signed);
      return shownInViews.ok ? shownInViews : success(signed);
    }
    if (!cameSecond(written.failure) || attempt === ATTEMPTS) return outside(written.failure);
  }
}
