import { planDigest } from '../../domain/plan/agreed';
import { filedDocument } from '../../domain/plan/plan-document';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import { danishPlanLabels } from '../../domain/plan/plan-labels';
import { success, type Result } from '../../domain/base/result';
import type { Signature } from '../../domain/conversation/sheet';
import { seenAgain, type LeaderConversation } from '../conversation/seen-conversation';
import type { FileEntry } from '../ports/files';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { changePlan } from './change-plan';
import { digestOfBytes } from './digest-of-bytes';
import { outside, refused, type PlanFailure, type PlanOutcome } from './plan-failure';
import { documentedPlan } from './projections';
import { noteFile, type NotedFile } from './note-file';

/** So many files of the same name that are not ours are stepped around. */
const NAMES = 9;

/**
 * Puts the signed plan into the personnel folder, once for what it says, whenever the leader's client sees both
 * signatures. The file's digest is noted beside the leader's signature before the file is sent: a filing that was
 * broken off is taken up again by it, and no other file of the name is taken for ours. A plan that was changed and
 * signed anew gets a file beside the old.
 */
export async function filePlan(
  workplace: Workplace,
  conversation: LeaderConversation,
): PlanOutcome<LeaderConversation> {
  const read = await workplace.conversations.read(conversation.item);
  if (!read.ok) return outside(read.failure);
  const seen = seenAgain(conversation, read.value, workplace.now());
  const signatures = bothValid(seen);
  if (!signatures) return refused('not-signed');
  const digest = planDigest(seen.item.plan.fields);
  const noted = signatures.leader.files.filter((file) => file.planDigest === digest);
  if (filedCopyOf(seen.item.plan) && noted.length > 0) return success(seen);

  const listed = await workplace.files.list(seen.item.key);
  if (!listed.ok) return outside(listed.failure);
  const brokenOff = await sentBefore(workplace, seen, noted, listed.value);
  if (!brokenOff.ok) return outside(brokenOff.failure);
  const filed = brokenOff.value
    ? await noteFile(workplace, seen, brokenOff.value.noted).then(withEntry(brokenOff.value.entry))
    : await send(workplace, seen, signatures, listed.value);
  if (!filed.ok) return filed;
  const { itemId, name } = filed.value.entry;
  return changePlan(workplace, filed.value.conversation, (plan) =>
    plan.filed.some((copy) => copy.itemId === itemId && copy.planDigest === digest)
      ? plan
      : {
          ...plan,
          filed: [...plan.filed, { planDigest: digest, name, filedAt: workplace.now(), itemId }],
        },
  );
}

interface FiledCopy {
  readonly entry: FileEntry;
  readonly conversation: LeaderConversation;
}

const withEntry =
  (entry: FileEntry) =>
  (noted: Result<LeaderConversation, PlanFailure>): Result<FiledCopy, PlanFailure> =>
    noted.ok ? success({ entry, conversation: noted.value }) : noted;

/** The file that an earlier filing noted and sent, where it lies in the folder as it was sent. */
async function sentBefore(
  { files }: Workplace,
  { item }: LeaderConversation,
  noted: readonly NotedFile[],
  entries: readonly FileEntry[],
): Outcome<{ entry: FileEntry; noted: NotedFile } | undefined> {
  for (const file of noted) {
    const entry = entries.find(({ name }) => name === file.name);
    if (!entry) continue;
    const bytes = await files.download(item.key, entry.itemId);
    if (!bytes.ok) return bytes;
    if ((await digestOfBytes(bytes.value)) === file.sha256) return success({ entry, noted: file });
  }
  return success(undefined);
}

async function send(
  workplace: Workplace,
  conversation: LeaderConversation,
  signatures: BothSignatures,
  entries: readonly FileEntry[],
): PlanOutcome<FiledCopy> {
  const bytes = await fileBytes(workplace, conversation, signatures);
  if (!bytes.ok) return outside(bytes.failure);
  const sha256 = await digestOfBytes(bytes.value);
  const { planDigest: digest } = signatures.leader;
  let seen = conversation;
  for (let number = 1; ; number += 1) {
    const name = fileNameOf(conversation, signatures, number);
    const isTaken = entries.some((entry) => entry.name === name);
    if (isTaken && number < NAMES) continue;
    const noted = await noteFile(workplace, seen, { planDigest: digest, name, sha256 });
    if (!noted.ok) return noted;
    seen = noted.value;
    const sent = await workplace.files.upload(seen.item.key, name, bytes.value);
    if (sent.ok) return success({ entry: sent.value, conversation: seen });
    if (sent.failure.details?.status !== CONFLICT) return outside(sent.failure);
    const other = await sentMeanwhile(workplace, seen);
    if (!other.ok) return other;
    if (other.value) return success(other.value);
    if (number >= NAMES) return outside(sent.failure);
  }
}

/** What another of the leader's devices has noted and sent at the same time. */
async function sentMeanwhile(
  workplace: Workplace,
  conversation: LeaderConversation,
): PlanOutcome<FiledCopy | undefined> {
  const { conversations, files, now } = workplace;
  const read = await conversations.read(conversation.item);
  if (!read.ok) return outside(read.failure);
  const seen = seenAgain(conversation, read.value, now());
  const digest = planDigest(seen.item.plan.fields);
  const noted = seen.item.sheets.leader?.signature?.files.filter((file) => file.planDigest === digest) ?? [];
  const listed = await files.list(seen.item.key);
  if (!listed.ok) return outside(listed.failure);
  const found = await sentBefore(workplace, seen, noted, listed.value);
  if (!found.ok) return outside(found.failure);
  return found.value
    ? noteFile(workplace, seen, found.value.noted).then(withEntry(found.value.entry))
    : success(undefined);
}

/** A file of the name came there since the folder was listed. */
const CONFLICT = 409;

function bothValid({ item, signatures }: LeaderConversation) {
  const { employee, leader } = item.sheets;
  if (signatures.employee !== 'valid' || signatures.leader !== 'valid') return undefined;
  if (!employee?.signature || !leader?.signature) return undefined;
  return { employee: employee.signature, leader: leader.signature };
}

type BothSignatures = Readonly<Record<'employee' | 'leader', Signature>>;

/** No name of a person in it: it stands in addresses and logs. Signed again, it is another file. */
function fileNameOf(
  { item }: LeaderConversation,
  { employee, leader }: BothSignatures,
  number: number,
): string {
  const latest = employee.signedAt > leader.signedAt ? employee.signedAt : leader.signedAt;
  const name = `Udviklingsplan ${item.roundKey} ${latest.slice(0, 10)} ${employee.planDigest.slice(0, 8)}`;
  return number === 1 ? `${name}.pdf` : `${name} (${number}).pdf`;
}

function fileBytes(
  { pdf }: Workplace,
  conversation: LeaderConversation,
  signatures: BothSignatures,
): Outcome<Uint8Array> {
  const { employee, leader } = conversation.item.sheets;
  return pdf.render(
    filedDocument(
      {
        ...documentedPlan(conversation),
        signatures,
        preparations: {
          ...(employee?.handedIn && { employee: employee.handedIn.fields }),
          ...(leader?.handedIn && { leader: leader.handedIn.fields }),
          ...(conversation.item.lastPlan && { lastPlan: conversation.item.lastPlan.plan.fields }),
        },
      },
      danishPlanLabels,
    ),
  );
}
