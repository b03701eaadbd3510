import { useTranslation } from 'react-i18next';
import type { LocalText } from '../../domain/base/local-text';

/** Says a concept's text in the reader's language. */
export function useLocalText(): (text: LocalText) => string {
  const { i18n } = useTranslation();
  return (text) => (i18n.language === 'da' ? text.da : text.en);
}
