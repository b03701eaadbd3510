import { success } from '../../domain/base/result';
import type { Signature } from '../../domain/conversation/sheet';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { Workplace } from '../ports/workplace';
import { cameSecond } from './change-plan';
import { outside, refused, type PlanOutcome } from './plan-failure';

const ATTEMPTS = 3;

export type NotedFile = Omit<Signature['files'][number], 'at'>;

/** Writes the digest of a filed copy beside one's own signature, where only the signer can write. */
export async function noteFile<Side extends Conversation>(
  { conversations, now }: Workplace,
  conversation: Side,
  file: NotedFile,
): PlanOutcome<Side> {
  let { item } = conversation;
  for (let attempt = 1; ; attempt += 1) {
    const sheet = item.sheets[conversation.party];
    if (!sheet?.isReady || !sheet.signature) return refused('not-signed');
    const { files } = sheet.signature;
    const last = files.findLast(({ planDigest }) => planDigest === file.planDigest);
    if (last?.sha256 === file.sha256 && last.name === file.name)
      return success(seenAgain(conversation, item, now()));
    const signature = { ...sheet.signature, files: [...files, { ...file, at: now() }] };
    const written = await conversations.writeSheet(sheet, { signature });
    if (written.ok) {
      const sheets = { ...item.sheets, [conversation.party]: { ...sheet, ...written.value } };
      return success(seenAgain(conversation, { ...item, sheets }, now()));
    }
    if (!cameSecond(written.failure) || attempt === ATTEMPTS) return outside(written.failure);
    const read = await conversations.read(item);
    if (!read.ok) return outside(read.failure);
    item = read.value;
  }
}
