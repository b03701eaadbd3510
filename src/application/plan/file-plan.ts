import { planDigest } from '../../domain/plan/agreed';
import { filedDocument } from '../../domain/plan/plan-document';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import { danishPlanLabels } from '../../domain/plan/plan-labels';
import { success } from '../../domain/result';
import type { Signature } from '../../domain/sheet';
import { seenAgain, type LeaderConversation } from '../booking/conversation';
import type { FileEntry } from '../files';
import type { Outcome } from '../outcome';
import type { Workplace } from '../workplace';
import { changePlan } from './change-plan';
import { digestOfBytes } from './digest-of-bytes';
import { outside, refused, type PlanOutcome } from './plan-failure';
import { documentedPlan } from './projections';
import { noteFile } from './note-file';

/**
 * Puts the signed plan into the personnel folder, once for what it says, whenever the leader's client sees both
 * signatures. The name comes from what is signed, so a second time finds the first; a plan that was changed and signed
 * anew gets a file beside the old.
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
  const noted = signatures.leader.files.findLast((file) => file.planDigest === digest);
  if (filedCopyOf(seen.item.plan) && noted) return success(seen);

  const name = fileNameOf(seen, signatures);
  const bytes = await fileBytes(workplace, seen, signatures);
  if (!bytes.ok) return outside(bytes.failure);
  const filed = await uploaded(workplace, seen, name, bytes.value);
  if (!filed.ok) return outside(filed.failure);
  // Where a file of the name lies already, what lies there is what was filed.
  const sha256 = await digestOfBytes(filed.value.bytes);
  const withFile = await changePlan(workplace, seen, (plan) =>
    plan.filed.some(({ itemId }) => itemId === filed.value.entry.itemId)
      ? plan
      : {
          ...plan,
          filed: [
            ...plan.filed,
            { planDigest: digest, name, filedAt: workplace.now(), itemId: filed.value.entry.itemId },
          ],
        },
  );
  if (!withFile.ok) return withFile;
  return noteFile(workplace, withFile.value, { planDigest: digest, name, sha256 });
}

function bothValid({ item, signatures }: LeaderConversation) {
  const { employee, leader } = item.sheets;
  if (signatures.employee !== 'valid' || signatures.leader !== 'valid') return undefined;
  if (!employee?.signature || !leader?.signature) return undefined;
  return { employee: employee.signature, leader: leader.signature };
}

type BothSignatures = Readonly<Record<'employee' | 'leader', Signature>>;

/** No name of a person in it: it stands in addresses and logs. Signed again, it is another file. */
function fileNameOf({ item }: LeaderConversation, { employee, leader }: BothSignatures): string {
  const latest = employee.signedAt > leader.signedAt ? employee.signedAt : leader.signedAt;
  return `Udviklingsplan ${item.roundKey} ${latest.slice(0, 10)} ${employee.planDigest.slice(0, 8)}.pdf`;
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

async function uploaded(
  { files }: Workplace,
  { item }: LeaderConversation,
  name: string,
  bytes: Uint8Array,
): Outcome<{ entry: FileEntry; bytes: Uint8Array }> {
  const sent = await files.upload(item.key, name, bytes);
  if (sent.ok) return success({ entry: sent.value, bytes });
  // Filed before, or filed just now with the answer lost.
  const listed = await files.list(item.key);
  const entry = listed.ok ? listed.value.find((file) => file.name === name) : undefined;
  if (!entry) return sent;
  const standing = await files.download(item.key, entry.itemId);
  return standing.ok ? success({ entry, bytes: standing.value }) : standing;
}
