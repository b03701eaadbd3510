import { planDigest } from '../../domain/plan/agreed';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import { success } from '../../domain/base/result';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { digestOfBytes } from './digest-of-bytes';
import { noteFile } from './note-file';
import { outside, refused, type PlanOutcome } from './plan-failure';

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
export async function compareFile<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
): PlanOutcome<ComparedFile<Side>> {
  const read = await workplace.conversations.read(conversation.item);
  if (!read.ok) return outside(read.failure);
  const seen = seenAgain(conversation, read.value, workplace.now());
  const { plan, key, sheets } = seen.item;
  const copy = filedCopyOf(plan);
  const digest = planDigest(plan.fields);
  const noted = sheets.leader?.signature?.files.findLast((file) => file.planDigest === digest);
  if (!copy || !noted || seen.signatures.leader !== 'valid') return refused('not-filed');
  const file = await workplace.files.download(key, copy.itemId);
  if (!file.ok && file.failure.code === 'not-found')
    return success({ copy: 'exchanged', conversation: seen });
  if (!file.ok) return outside(file.failure);
  const sha256 = await digestOfBytes(file.value);
  const own = sheets.employee?.signature?.files.findLast((each) => each.planDigest === digest);
  const isSame = sha256 === noted.sha256 && (own === undefined || own.sha256 === sha256);
  if (!isSame) return success({ copy: 'exchanged', conversation: seen });
  if (seen.party === 'leader' || own) return success({ copy: 'same', conversation: seen });
  const written = await noteFile(workplace, seen, { planDigest: digest, name: copy.name, sha256 });
  return written.ok ? success({ copy: 'same', conversation: written.value }) : written;
}
