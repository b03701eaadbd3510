import { readFiledPlan, type FiledPlan } from '../../domain/plan/filed-plan';
import { filedCopyOf } from '../../domain/plan/plan-facts';
import type { EmployeeRecord, FiledCopy } from '../../domain/conversation/own-record';
import { seenAgain, type Conversation } from '../conversation/seen-conversation';
import type { Pdf } from '../ports/pdf';
import type { Workplace } from '../ports/workplace';
import { changeRecord } from '../writing/change-record';
import { areSame, renderFiled } from './check-filed';
import { digestOfBytes } from './digest-of-bytes';
import { done, inSteps, refuse, type PlanOutcome } from './plan-failure';
import { signedDocument } from './signed-document';

/**
 * What lies in the personnel folder, held against what both have signed.
 * - `same`: it says what was signed
 * - `exchanged`: it does not
 * - `cannot-be-checked`: it was made by another version of the product, or what nobody signs (names, the day, answers
 *   from a preparation) stood otherwise when it was made; so nothing is said of it
 */
export type ComparedCopy = 'same' | 'exchanged' | 'cannot-be-checked';

export interface ComparedFile<Side> {
  readonly copy: ComparedCopy;
  readonly conversation: Side;
}

/**
 * Checks the copy in the personnel folder by making it again of what sheets, plan and card say, and never by what the
 * leader has noted of it. The employee's client writes into the employee's own record which copy it has found right, so
 * that each later exchange shows for both.
 */
export function compareFile<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
): PlanOutcome<ComparedFile<Side>> {
  const { conversations, files, pdf, now } = workplace;
  return inSteps(async () => {
    const item = await done(conversations.read(conversation.item));
    const seen = seenAgain(conversation, item, now());
    const filed = filedCopyOf(item, seen.signatures);
    const signed = signedDocument(seen);
    if (!filed || !signed) return refuse({ code: 'not-filed' });
    const file = await files.download(item.card, filed.itemId);
    if (!file.ok && file.failure.code === 'not-found') return { copy: 'exchanged', conversation: seen };
    const bytes = await done(file);
    const found = { document: signed.document, itemId: filed.itemId, sha256: await digestOfBytes(bytes) };
    const { checked } = item.records.employee;
    if (checked.some((each) => isSameCopy(each, found))) return { copy: 'same', conversation: seen };

    const copy = await comparedWith(pdf, signed.content, bytes);
    if (copy === 'cannot-be-checked')
      return { copy: earlierChecked(seen, filed, found) ?? copy, conversation: seen };
    const isToNote = copy === 'same' && seen.party === 'employee';
    return { copy, conversation: isToNote ? await note(workplace, seen, found) : seen };
  });
}

type Found = Omit<EmployeeRecord['checked'][number], 'checkedAt'>;

const isSameCopy = (one: Found, { document, itemId, sha256 }: Found): boolean =>
  one.document === document && one.itemId === itemId && one.sha256 === sha256;

async function comparedWith(pdf: Pdf, content: FiledPlan, bytes: Uint8Array): Promise<ComparedCopy> {
  if (areSame(await done(renderFiled(pdf, content)), bytes)) return 'same';
  const read = readFiledPlan(pdf.attachmentIn(bytes));
  if (read.kind === 'other-rendering') return 'cannot-be-checked';
  if (read.kind === 'not-ours') return 'exchanged';
  const { header, answers } = read.filed;
  const withTheirs = await renderFiled(pdf, { ...content, header, answers });
  return withTheirs.ok && areSame(withTheirs.value, bytes) ? 'cannot-be-checked' : 'exchanged';
}

/** What one's own record says of a copy that can no longer be made again: the leader's client made it there. */
function earlierChecked(
  { item, party }: Conversation,
  filed: FiledCopy,
  found: Found,
): ComparedCopy | undefined {
  if (party === 'leader') return filed.sha256 === found.sha256 ? 'same' : undefined;
  const wasRight = item.records.employee.checked.some(({ itemId }) => itemId === found.itemId);
  return wasRight ? 'exchanged' : undefined;
}

/** Into the employee's own record, where nobody else writes. */
async function note<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  found: Found,
): Promise<Side> {
  const item = await changeRecord(workplace, conversation.item, {
    party: 'employee',
    apply: (record) =>
      record.checked.some((each) => isSameCopy(each, found))
        ? record
        : { ...record, checked: [...record.checked, { ...found, checkedAt: workplace.now() }] },
  });
  return seenAgain(conversation, item, workplace.now());
}
