import i18next, { type TFunction } from 'i18next';
import { da } from '../../i18n/da';
import { en } from '../../i18n/en';
import type { Language } from '../../i18n/language';

export type Translate = TFunction;

/** The same texts as on the pages, without a page. */
export async function commandLineTexts(language: Language): Promise<Translate> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: language,
    fallbackLng: 'da',
    defaultNS: 'texts',
    resources: { da: { texts: da }, en: { texts: en } },
    interpolation: { escapeValue: false },
  });
  return instance.t;
}
