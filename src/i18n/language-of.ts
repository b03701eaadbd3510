export type Language = 'da' | 'en';

/** Danish for the Scandinavian neighbours too, who read it; English for everybody else. */
const READS_DANISH = /^(da|nb|nn|no|sv|fo|kl)\b/i;

/** @param locale a BCP 47 tag as the host gives it. */
export function languageOf(locale: string): Language {
  return READS_DANISH.test(locale) ? 'da' : 'en';
}
