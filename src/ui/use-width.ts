import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** How wide an element is, for what cannot be said in styles: breakpoints are the container's, not the window's. */
export function useWidth<Of extends HTMLElement>(): [RefObject<Of>, number] {
  const element = useRef<Of>(null);
  const [width, setWidth] = useState(0);

  useLayoutEffect(() => {
    if (!element.current) return undefined;
    setWidth(element.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);

  return [element, width];
}
