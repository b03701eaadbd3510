import type { Signature } from '../../domain/conversation/sheet';
import type { Conversation } from '../conversation/seen-conversation';
import type { SheetItem } from '../ports/conversations';
import type { Workplace } from '../ports/workplace';
import { changeSheet } from '../writing/change-sheet';
import { refuse } from './plan-failure';

export type NotedFile = Omit<Signature['files'][number], 'at'>;

type SignedSheet = SheetItem & { readonly signature: Signature };

/** Writes the digest of a filed copy beside one's own signature, where only the signer can write: a step in a row. */
export function noteFile<Side extends Conversation>(
  workplace: Workplace,
  conversation: Side,
  file: NotedFile,
): Promise<Side> {
  return changeSheet(workplace, conversation, {
    sheetIn: ({ sheets }): SignedSheet => {
      const sheet = sheets[conversation.party];
      return sheet?.isReady && isSigned(sheet) ? sheet : refuse({ code: 'not-signed' });
    },
    isDone: ({ signature: { files } }) => {
      const last = files.findLast(({ planDigest }) => planDigest === file.planDigest);
      return last?.sha256 === file.sha256 && last.name === file.name;
    },
    apply: ({ signature }) => ({
      signature: { ...signature, files: [...signature.files, { ...file, at: workplace.now() }] },
    }),
  });
}

const isSigned = (sheet: SheetItem): sheet is SignedSheet => sheet.signature !== undefined;
