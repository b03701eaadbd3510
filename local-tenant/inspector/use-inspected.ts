import { useCallback, useEffect, useState } from 'react';

export interface Inspected<Value> {
  readonly value: Value | undefined;
  readonly isSilent: boolean;
  readonly renew: () => void;
}

/** @param everyMilliseconds asks again and again as long as the page is looked at */
export function useInspected<Value>(ask: () => Promise<Value>, everyMilliseconds?: number): Inspected<Value> {
  const [value, setValue] = useState<Value>();
  const [isSilent, setSilent] = useState(false);
  const [turn, setTurn] = useState(0);
  const renew = useCallback(() => setTurn((before) => before + 1), []);

  useEffect(() => {
    let isGone = false;
    ask().then(
      (answer) => {
        if (isGone) return;
        setValue(answer);
        setSilent(false);
      },
      () => !isGone && setSilent(true),
    );
    return () => {
      isGone = true;
    };
  }, [ask, turn]);

  useEffect(() => {
    if (everyMilliseconds === undefined) return undefined;
    const timer = setInterval(() => document.hidden || renew(), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds, renew]);

  return { value, isSilent, renew };
}
