import { readFile } from 'node:fs/promises';
import { checkFiled, type CheckedFile } from '../../application/plan/check-filed';
import { digestOfBytes } from '../../application/plan/digest-of-bytes';
import type { Pdf } from '../../application/ports/pdf';
import { parties } from '../../domain/conversation/parties';
import { printable } from '../../domain/document/document';
import { RENDERING } from '../../domain/plan/filed-plan';
import { formatMeeting } from '../../i18n/days';
import type { Language } from '../../i18n/language';
import { commandLineSentences, type Say, type SentenceKey } from './texts';

export interface VerifyPdfOrder {
  readonly language: Language;
  readonly pdf: Pdf;
}

type Ours = Extract<CheckedFile, { readonly kind: 'ours' }>;

/** Text, attachment and checksums agree, they do not, or this version cannot tell. */
const EXIT = { agrees: 0, disagrees: 1, unchecked: 2 };

/** Tells what a filed PDF says and whether it agrees with itself; nobody is asked. Answers the exit code. */
export async function verifyPdfAtCommandLine(
  file: string,
  { language, pdf }: VerifyPdfOrder,
): Promise<number> {
  const say = await commandLineSentences(language);
  const cannot = (why: SentenceKey, rendering = 0) => {
    console.error(say(why, { file, rendering, own: RENDERING }));
    return EXIT.unchecked;
  };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return cannot('failures.file-unreadable');
  const outcome = await checkFiled(pdf, bytes);
  if (!outcome.ok) return cannot('failures.file-unreadable');
  const checked = outcome.value;
  switch (checked.kind) {
    case 'not-ours':
      return cannot('unchecked.not-ours');
    case 'other-rendering':
      return cannot('unchecked.other-rendering', checked.rendering);
    case 'ours':
      console.log([...claims(checked, language, say), ''].join('\n'));
      console.log([...findings(checked, await digestOfBytes(bytes), say)].join('\n'));
      return checked.isWhole && checked.wrongDigests.length === 0 ? EXIT.agrees : EXIT.disagrees;
  }
}

/** Whoever made the file says what stands in it, and not how it stands on the screen. */
const plain = (text: string): string => printable(text).replaceAll('\n', ' ');

function claims({ filed }: Ours, language: Language, say: Say): string[] {
  const { agreed, form, header, signatures } = filed;
  const lines = [
    say('claims.title', {}),
    say('claims.plan', { ...header, ...agreed }),
    say('claims.where', { ...agreed, form: form.name[language], version: form.version }),
    ...parties.flatMap((party) => {
      const { stance, comment, signedAt, digest } = signatures[party];
      const name = header[party];
      // No year is this year in a file.
      const moment = formatMeeting(signedAt, { today: '1900-01-01', language, weekday: 'never' });
      return [
        say(`claims.${stance}`, { name, moment }),
        ...(comment === '' ? [] : [say('claims.comment', { name, comment })]),
        say('claims.digest', { name, digest }),
      ];
    }),
  ];
  return lines.map(plain);
}

function findings({ isWhole, wrongDigests }: Ours, sha256: string, say: Say): string[] {
  return [
    say('findings.title', {}),
    say(`findings.${isWhole ? 'whole' : 'altered'}`, {}),
    ...(wrongDigests.length === 0
      ? [say('findings.right', {})]
      : wrongDigests.map((wrong) => say(`findings.${wrong}`, {}))),
    say('findings.file', { sha256 }),
    say('findings.proof', {}),
  ];
}
