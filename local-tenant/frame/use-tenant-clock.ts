import { useCallback, useEffect, useState } from 'react';
import { tenant } from './tenant';
import { danishTime } from './tenant-clock';

/** Often enough for a clock that shows minutes. */
const tickMilliseconds = 5_000;

interface Reading {
  readonly tenantMilliseconds: number;
  readonly takenAt: number;
}

/** Told by `performance.now`, since the tenant may shift this page's Date. */
function readingOf(now: string): Reading {
  return { tenantMilliseconds: Date.parse(now), takenAt: performance.now() };
}

/** The tenant's clock, which runs; other hands (a test, the command line) move it too, so it is read again on return. */
export function useTenantClock(startsAt: string, reportSilence: (retry: () => void) => void) {
  const [reading, setReading] = useState(() => readingOf(startsAt));
  const [shown, setShown] = useState(() => danishTime(new Date(startsAt)));

  useEffect(() => {
    const tick = () =>
      setShown(danishTime(new Date(reading.tenantMilliseconds + performance.now() - reading.takenAt)));
    const timer = setInterval(tick, tickMilliseconds);
    return () => clearInterval(timer);
  }, [reading]);

  const accept = useCallback((now: string) => {
    setReading(readingOf(now));
    setShown(danishTime(new Date(now)));
  }, []);

  useEffect(() => {
    const readAgain = async () => {
      if (document.visibilityState === 'hidden') return;
      try {
        accept((await tenant.clock()).now);
      } catch (error) {
        console.error(error);
        reportSilence(() => void readAgain());
      }
    };
    const onChange = () => void readAgain();
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, [accept, reportSilence]);

  /** The instant it is now; read when something is drawn, not a thing that draws anew by itself. */
  const now = () => new Date(reading.tenantMilliseconds + performance.now() - reading.takenAt);

  return { shown, now, accept };
}
