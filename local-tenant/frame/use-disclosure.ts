import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

/**
 * A panel below a button, closed by Esc and by going elsewhere, the iframe included. By hand, since Fluent's popover keeps
 * hidden but focusable elements around the page even while it is closed, which accessibility checks report.
 */
export function useDisclosure() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  const closeAndReturn = () => {
    setOpen(false);
    button.current?.focus();
  };

  return {
    open,
    button,
    toggle: () => setOpen(!open),
    closeAndReturn,
    /** For the element around both button and panel. */
    around: {
      onBlur: (event: FocusEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        closeAndReturn();
      },
    },
  };
}
