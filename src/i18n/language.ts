import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { da } from './da';
import { en } from './en';
import type { Language } from './language-of';

export { languageOf, type Language } from './language-of';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'texts';
    resources: { texts: typeof da };
  }
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
