import i18next, { type TFunction } from 'i18next';
import { da } from '../../i18n/da';
import { commandLineDa } from '../../i18n/da-command-line';
import { en } from '../../i18n/en';
import { commandLineEn } from '../../i18n/en-command-line';
import type { Language } from '../../i18n/language';

export type Translate = TFunction;

/** The same texts as on the pages, without a page. */
export function commandLineTexts(language: Language): Promise<Translate> {
  return textsOf(language, { da, en });
}

type Sentences = typeof commandLineDa;
export type SentenceKey = {
  [Part in keyof Sentences]: `${Part}.${keyof Sentences[Part] & string}`;
}[keyof Sentences];

/** @param values what the sentence names. */
export type Say = (key: SentenceKey, values: Readonly<Record<string, unknown>>) => string;

/** The command line's own sentences, which the pages never load. */
export async function commandLineSentences(language: Language): Promise<Say> {
  // The texts' types are those of the pages.
  return (await textsOf(language, { da: commandLineDa, en: commandLineEn })) as unknown as Say;
}

async function textsOf(language: Language, texts: Record<Language, object>): Promise<TFunction> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: 'da',
    defaultNS: 'texts',
    resources: { da: { texts: texts.da }, en: { texts: texts.en } },
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
