import { latestOf, RENDERING } from '../../domain/plan/filed-plan';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import type { CopyToFile } from '../../domain/conversation/own-record';
import { seenAgain, type LeaderConversation } from '../conversation/seen-conversation';
import type { ConversationItem } from '../ports/conversations';
import type { FileEntry } from '../ports/files';
import type { Workplace } from '../ports/workplace';
import { changeRecord } from '../writing/change-record';
import { renderFiled } from './check-filed';
import { digestOfBytes } from './digest-of-bytes';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';
import { viewColumnsOf } from './projections';
import { signedDocument, type SignedDocument } from './signed-document';

/** So many files of the same name that are not ours are stepped around. */
const NAMES = 9;

/**
 * - `once`: where no copy of what both have signed is filed yet
 * - `anew`: beside the copy that is filed, since that can no longer be checked
 */
export type Filing = 'once' | 'anew';

/**
 * Puts the signed plan into the personnel folder whenever the leader's client sees both signatures. What is on its way is
 * noted in the leader's own record before it is sent: a filing that was broken off is taken up again by it, and no other
 * file of the name is taken for ours. A plan that is signed anew gets a file beside the old.
 */
export function filePlan(
  workplace: Workplace,
  conversation: LeaderConversation,
  filing: Filing = 'once',
): PlanOutcome<LeaderConversation> {
  const { conversations, files, now } = workplace;
  return inSteps(async () => {
    const item = await done(conversations.read(conversation.item));
    const seen = seenAgain(conversation, item, now());
    const signed = signedDocument(seen);
    if (!signed) return refuse({ code: 'not-signed' });
    if (filing === 'once' && filedCopyOf(item, seen.signatures)) return seen;

    const entries = await done(files.list(item.card));
    const { filing: begun } = item.records.leader;
    const noted = begun?.document === signed.document ? begun : undefined;
    const sent =
      (await sentBefore(workplace, item, noted, entries)) ?? (await send(workplace, item, signed, entries));
    const { entry, copy } = sent;
    const recorded = await changeRecord(workplace, sent.item, {
      party: 'leader',
      apply: (record) => {
        if (record.filed.some(({ itemId }) => itemId === entry.itemId)) return record;
        const filed = { ...copy, filedAt: now(), itemId: entry.itemId };
        return { ...record, filing: undefined, filed: [...record.filed, filed] };
      },
      columns: (changed) => viewColumnsOf(seenAgain(conversation, changed, now())),
    });
    return seenAgain(conversation, recorded, now());
  });
}

interface SentCopy {
  readonly entry: FileEntry;
  readonly copy: CopyToFile;
  readonly item: ConversationItem;
}

/** The file that an earlier filing noted and sent, where it lies in the folder as it was sent. */
async function sentBefore(
  { files }: Workplace,
  item: ConversationItem,
  noted: CopyToFile | undefined,
  entries: readonly FileEntry[],
): Promise<SentCopy | undefined> {
  const entry = entries.find(({ name }) => name === noted?.name);
  if (!noted || !entry) return undefined;
  const bytes = await done(files.download(item.card, entry.itemId));
  return (await digestOfBytes(bytes)) === noted.sha256 ? { entry, copy: noted, item } : undefined;
}

async function send(
  workplace: Workplace,
  from: ConversationItem,
  signed: SignedDocument,
  entries: readonly FileEntry[],
): Promise<SentCopy> {
  const bytes = await done(renderFiled(workplace.pdf, signed.content));
  const { document } = signed;
  const made = { document, rendering: RENDERING, sha256: await digestOfBytes(bytes) };
  let item = from;
  for (let number = 1; ; number += 1) {
    const name = fileNameOf(from, signed, number);
    const isTaken = entries.some((entry) => entry.name === name);
    if (isTaken && number < NAMES) continue;
    const copy = { ...made, name };
    item = await note(workplace, item, copy);
    const sent = await workplace.files.upload(item.card, name, bytes);
    if (sent.ok) return { entry: sent.value, copy, item };
    if (sent.failure.details?.status !== CONFLICT) return refuse(sent.failure);
    const other = await sentMeanwhile(workplace, item, copy);
    if (other) return other;
    if (number >= NAMES) return refuse(sent.failure);
  }
}

const note = (workplace: Workplace, item: ConversationItem, copy: CopyToFile): Promise<ConversationItem> =>
  changeRecord(workplace, item, {
    party: 'leader',
    apply: (record) => {
      const { filing } = record;
      const isNoted =
        filing?.document === copy.document && filing.sha256 === copy.sha256 && filing.name === copy.name;
      return isNoted ? record : { ...record, filing: copy };
    },
  });

/** What another of the leader's devices has sent at the same time. */
async function sentMeanwhile(
  workplace: Workplace,
  from: ConversationItem,
  copy: CopyToFile,
): Promise<SentCopy | undefined> {
  const item = await done(workplace.conversations.read(from));
  return sentBefore(workplace, item, copy, await done(workplace.files.list(item.card)));
}

/** A file of the name came there since the folder was listed. */
const CONFLICT = 409;

/** No name of a person in it: it stands in addresses and logs. Signed again, it is another file. */
function fileNameOf(
  { roundKey }: ConversationItem,
  { content, document }: SignedDocument,
  number: number,
): string {
  const name = `Udviklingsplan ${roundKey} ${latestOf(content.signatures).slice(0, 10)} ${document.slice(0, 8)}`;
  return number === 1 ? `${name}.pdf` : `${name} (${number}).pdf`;
}
