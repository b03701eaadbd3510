import type { SendingFault } from '../../domain/meeting/sending-faults';
import { sendCheckDa } from '../../i18n/da-send-check';
import { sendCheckEn } from '../../i18n/en-send-check';
import { languageOf } from '../../i18n/language-of';

const texts = { da: sendCheckDa, en: sendCheckEn };

/** Of what others can read, who they are is said once, after the last. */
const READ_BY_OTHERS: readonly SendingFault[] = ['not-private', 'subject', 'body'];

/** All faults in one message, of at most the 500 characters that Outlook shows; nothing where there is none. */
export function warningOf(faults: readonly SendingFault[], locale: string): string | undefined {
  if (faults.length === 0) return undefined;
  const said = texts[languageOf(locale)];
  const readable = faults.filter((fault) => READ_BY_OTHERS.includes(fault));
  const rest = faults.filter((fault) => !READ_BY_OTHERS.includes(fault));
  return [
    said.start,
    ...readable.map((fault) => said[fault]),
    ...(readable.length > 0 ? [said.readers] : []),
    ...rest.map((fault) => said[fault]),
  ].join(' ');
}
