import { planDigest } from '../../domain/plan/agreed';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { digestOfBytes } from './digest-of-bytes';
import { noteFile } from './note-file';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';

/** `exchanged`: what lies in the personnel folder is not what the leader's client put there. */
export type ComparedCopy = 'same' | 'exchanged';

export interface ComparedFile<Side> {
  readonly copy: ComparedCopy;
  readonly conversation: Side;
}

/**
 * Compares the copy in the personnel folder with what was filed. The employee's client writes the digest beside the
 * employee's signature when it sees the copy for the first time, so that a later exchange shows for both.
 */
export function compareFile<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
): PlanOutcome<ComparedFile<Side>> {
  return inSteps(async () => {
    const item = await done(workplace.conversations.read(conversation.item));
    const seen = seenAgain(conversation, item, workplace.now());
    const copy = filedCopyOf(item.records.leader, item.plan);
    const digest = planDigest(item.plan.fields);
    const noted = item.sheets.leader?.signature?.files.findLast((file) => file.planDigest === digest);
    if (!copy || !noted || seen.signatures.leader !== 'valid') return refuse({ code: 'not-filed' });
    const file = await workplace.files.download(item.card, copy.itemId);
    if (!file.ok && file.failure.code === 'not-found') return { copy: 'exchanged', conversation: seen };
    const sha256 = await digestOfBytes(await done(file));
    const own = item.sheets.employee?.signature?.files.findLast((each) => each.planDigest === digest);
    const isSame = sha256 === noted.sha256 && (own === undefined || own.sha256 === sha256);
    if (!isSame) return { copy: 'exchanged', conversation: seen };
    const isNoted = seen.party === 'leader' || own !== undefined;
    return {
      copy: 'same',
      conversation: isNoted
        ? seen
        : await noteFile(workplace, seen, { planDigest: digest, name: copy.name, sha256 }),
    };
  });
}
