import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the window after the page, and moves the focus to the title, so that a screen reader begins there. */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement> {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${t('product.name')}`;
    heading.current?.focus({ preventScroll: true });
  }, [title, t]);

  return heading;
}
