import { useEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/base/failure';

export interface BusyTextProps {
  /** Each one begins a new count. */
  readonly failure: Failure;
  readonly text: (seconds: number) => string;
  /** Once, when the time has passed. */
  readonly onOver?: () => void;
}

/** Counts down on the screen; the seconds are not read aloud one by one. */
export function BusyText({ failure, text, onOver }: BusyTextProps) {
  const [counted, setCounted] = useState<{ readonly of: Failure; readonly left: number }>();
  const left = counted?.of === failure ? counted.left : (failure.retryAfterSeconds ?? 0);
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });

  useEffect(() => {
    if (left <= 0) {
      over.current?.();
      return undefined;
    }
    const timer = setTimeout(() => setCounted({ of: failure, left: left - 1 }), 1000);
    return () => clearTimeout(timer);
  }, [failure, left]);

  return <span aria-live="off">{text(left)}</span>;
}
