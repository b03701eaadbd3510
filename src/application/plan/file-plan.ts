import { planDigest } from '../../domain/plan/agreed';
import { filedDocument } from '../../domain/plan/plan-document';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import { danishPlanLabels } from '../../domain/plan/plan-labels';
import { ofEither, type OfBoth } from '../../domain/conversation/parties';
import type { Signature } from '../../domain/conversation/sheet';
import { seenAgain, type LeaderConversation } from '../conversation/seen-conversation';
import type { FileEntry } from '../ports/files';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';
import { changeRecord } from '../writing/change-record';
import { digestOfBytes } from './digest-of-bytes';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';
import { documentedPlan, viewColumnsOf } from './projections';
import { noteFile, type NotedFile } from './note-file';

/** So many files of the same name that are not ours are stepped around. */
const NAMES = 9;

/**
 * Puts the signed plan into the personnel folder, once for what it says, whenever the leader's client sees both
 * signatures. The file's digest is noted beside the leader's signature before the file is sent: a filing that was
 * broken off is taken up again by it, and no other file of the name is taken for ours. A plan that was changed and
 * signed anew gets a file beside the old.
 */
export function filePlan(
  workplace: Workplace,
  conversation: LeaderConversation,
): PlanOutcome<LeaderConversation> {
  const { conversations, files, now } = workplace;
  return inSteps(async () => {
    const item = await done(conversations.read(conversation.item));
    const seen = seenAgain(conversation, item, now());
    const signatures = bothValid(seen);
    if (!signatures) return refuse({ code: 'not-signed' });
    const digest = planDigest(item.plan.fields);
    const noted = signatures.leader.files.filter((file) => file.planDigest === digest);
    if (filedCopyOf(item.records.leader, item.plan) && noted.length > 0) return seen;

    const entries = await done(files.list(item.card));
    const filed =
      (await sentBefore(workplace, seen, noted, entries)) ??
      (await send(workplace, seen, signatures, entries));
    const { itemId, name } = filed.entry;
    const recorded = await changeRecord(workplace, filed.conversation.item, {
      party: 'leader',
      apply: (record) =>
        record.filed.some((copy) => copy.itemId === itemId && copy.planDigest === digest)
          ? record
          : { ...record, filed: [...record.filed, { planDigest: digest, name, filedAt: now(), itemId }] },
      columns: (changed) => viewColumnsOf(seenAgain(conversation, changed, now())),
    });
    return seenAgain(conversation, recorded, now());
  });
}

interface FiledCopy {
  readonly entry: FileEntry;
  readonly conversation: LeaderConversation;
}

/** The file that an earlier filing noted and sent, where it lies in the folder as it was sent. */
async function sentBefore(
  workplace: Workplace,
  conversation: LeaderConversation,
  noted: readonly NotedFile[],
  entries: readonly FileEntry[],
): Promise<FiledCopy | undefined> {
  for (const file of noted) {
    const entry = entries.find(({ name }) => name === file.name);
    if (!entry) continue;
    const bytes = await done(workplace.files.download(conversation.item.card, entry.itemId));
    if ((await digestOfBytes(bytes)) !== file.sha256) continue;
    return { entry, conversation: await noteFile(workplace, conversation, file) };
  }
  return undefined;
}

async function send(
  workplace: Workplace,
  conversation: LeaderConversation,
  signatures: BothSignatures,
  entries: readonly FileEntry[],
): Promise<FiledCopy> {
  const bytes = await done(fileBytes(workplace, conversation, signatures));
  const sha256 = await digestOfBytes(bytes);
  const { planDigest: digest } = signatures.leader;
  let seen = conversation;
  for (let number = 1; ; number += 1) {
    const name = fileNameOf(conversation, signatures, number);
    const isTaken = entries.some((entry) => entry.name === name);
    if (isTaken && number < NAMES) continue;
    seen = await noteFile(workplace, seen, { planDigest: digest, name, sha256 });
    const sent = await workplace.files.upload(seen.item.card, name, bytes);
    if (sent.ok) return { entry: sent.value, conversation: seen };
    if (sent.failure.details?.status !== CONFLICT) return refuse(sent.failure);
    const other = await sentMeanwhile(workplace, seen);
    if (other) return other;
    if (number >= NAMES) return refuse(sent.failure);
  }
}

/** What another of the leader's devices has noted and sent at the same time. */
async function sentMeanwhile(
  workplace: Workplace,
  conversation: LeaderConversation,
): Promise<FiledCopy | undefined> {
  const { conversations, files, now } = workplace;
  const item = await done(conversations.read(conversation.item));
  const digest = planDigest(item.plan.fields);
  const noted = item.sheets.leader?.signature?.files.filter((file) => file.planDigest === digest) ?? [];
  const entries = await done(files.list(item.card));
  return sentBefore(workplace, seenAgain(conversation, item, now()), noted, entries);
}

/** A file of the name came there since the folder was listed. */
const CONFLICT = 409;

function bothValid({ item, signatures }: LeaderConversation) {
  const { employee, leader } = ofEither((party) =>
    signatures[party] === 'valid' ? item.sheets[party]?.signature : undefined,
  );
  return employee && leader ? { employee, leader } : undefined;
}

type BothSignatures = OfBoth<Signature>;

/** No name of a person in it: it stands in addresses and logs. Signed again, it is another file. */
function fileNameOf(
  { item }: LeaderConversation,
  { employee, leader }: BothSignatures,
  number: number,
): string {
  const latest = latestOf({ employee, leader });
  const name = `Udviklingsplan ${item.roundKey} ${latest.slice(0, 10)} ${employee.planDigest.slice(0, 8)}`;
  return number === 1 ? `${name}.pdf` : `${name} (${number}).pdf`;
}

const latestOf = ({ employee, leader }: BothSignatures) =>
  employee.signedAt > leader.signedAt ? employee.signedAt : leader.signedAt;

function fileBytes(
  { pdf }: Workplace,
  conversation: LeaderConversation,
  signatures: BothSignatures,
): Outcome<Uint8Array> {
  const { sheets, lastPlan } = conversation.item;
  return pdf.render({
    at: latestOf(signatures),
    ...filedDocument(
      {
        ...documentedPlan(conversation),
        signatures,
        preparations: {
          ...ofEither((party) => sheets[party]?.handedIn?.fields),
          ...(lastPlan && { lastPlan: lastPlan.plan.fields }),
        },
      },
      danishPlanLabels,
    ),
  });
}
