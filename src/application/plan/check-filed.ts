import {
  filedPlanDocument,
  readFiledPlan,
  wrongDigestsIn,
  type FiledPlan,
} from '../../domain/plan/filed-plan';
import { done, inSteps } from '../base/steps';
import type { Outcome } from '../ports/outcome';
import type { Pdf } from '../ports/pdf';

/** The PDF of a filed plan. */
export const renderFiled = ({ render }: Pdf, filed: FiledPlan): Outcome<Uint8Array> =>
  render(filedPlanDocument(filed));

export type CheckedFile =
  | Exclude<ReturnType<typeof readFiledPlan>, { readonly kind: 'ours' }>
  | {
      readonly kind: 'ours';
      /** What it says. */
      readonly filed: FiledPlan;
      /** The pages say what the attachment says, and nothing else stands in the file. */
      readonly isWhole: boolean;
      readonly wrongDigests: ReturnType<typeof wrongDigestsIn>;
    };

/**
 * Whether a PDF agrees with itself: it is made again of what lies in it. Whether the two have signed what it says, only
 * their own sheets say.
 */
export function checkFiled(pdf: Pdf, bytes: Uint8Array): Outcome<CheckedFile> {
  return inSteps(async () => {
    const read = readFiledPlan(pdf.attachmentIn(bytes));
    if (read.kind !== 'ours') return read;
    const again = await done(renderFiled(pdf, read.filed));
    return { ...read, isWhole: areSame(again, bytes), wrongDigests: wrongDigestsIn(read.filed) };
  });
}

export const areSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
