import { useEffect, useState } from 'react';
import { Refused } from './site-client';

export interface Asked<Value> {
  readonly value?: Value;
  /** 0: nobody answered. */
  readonly refusedWith?: number;
}

/** Asks whenever the key is another; an answer to an earlier key is dropped. */
export function useAsked<Value>(key: string, ask: () => Promise<Value>): Asked<Value> {
  const [asked, setAsked] = useState<{ key: string; answer: Asked<Value> }>();

  useEffect(() => {
    let isGone = false;
    ask().then(
      (value) => !isGone && setAsked({ key, answer: { value } }),
      (error: unknown) =>
        !isGone && setAsked({ key, answer: { refusedWith: error instanceof Refused ? error.status : 0 } }),
    );
    return () => {
      isGone = true;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key stands for all that is asked for
  }, [key]);

  return asked?.key === key ? asked.answer : {};
}
