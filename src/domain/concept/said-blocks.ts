import { inWords, type Words } from '../base/words';
import type { Block, Detail } from '../document/document';
import { detailInWords, isSilent, partsOf, type Said } from './said';

/** What somebody has said, for a document; nothing where nothing is. */
export function saidBlocks(all: readonly Said[], words: Words): Block[] {
  const said = all.filter((each) => !isSilent(each));
  const plain = said.filter((each) => headOf(each, words) === undefined);
  const texts = plain.map((each) => partsOf(each, words).join('\n'));
  return [
    ...(texts.length > 1 ? [{ kind: 'list' as const, items: texts }] : []),
    ...(texts.length === 1 ? [{ kind: 'paragraph' as const, text: texts[0]! }] : []),
    ...said.filter((each) => !plain.includes(each)).map((each) => detailsOf(each, words)),
  ];
}

/** What it is about, or stands under. */
function headOf({ about, under = '' }: Said, words: Words): string | undefined {
  return about ?? (inWords(under, words) || undefined);
}

function detailsOf(said: Said, words: Words): Block {
  const label = headOf(said, words)!;
  const { about, text, details } = said;
  const value = [...(about === undefined ? [] : details.map((each) => detailInWords(each, words))), text];
  const rest: Detail[] =
    about === undefined
      ? details.map((each) => ({ label: words.say(each.label), value: inWords(each.value, words) }))
      : [];
  return {
    kind: 'details',
    details: [{ label, value: value.filter((part) => part !== '').join('\n') }, ...rest],
  };
}
