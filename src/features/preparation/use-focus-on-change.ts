import { useEffect, useRef } from 'react';

/** Another topic is as another page: it begins at its title, at the top. */
export function useFocusOnChange(page: number | string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [page]);
  return heading;
}
