import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { da } from './da';
import { en } from './en';

export type Language = 'da' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof da };
  }
}

/** Danish for the Scandinavian neighbours too, who read it; English for everybody else. */
const READS_DANISH = /^(da|nb|nn|no|sv|fo|kl)\b/i;

/** @param locale a BCP 47 tag as the host gives it. */
export function languageOf(locale: string): Language {
  return READS_DANISH.test(locale) ? 'da' : 'en';
}

export async function loadTexts(language: Language): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'da',
    defaultNS: 'texts',
    resources: { da: { texts: da }, en: { texts: en } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
  return instance;
}
