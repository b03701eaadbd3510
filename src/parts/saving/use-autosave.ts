import { useEffect, useSyncExternalStore } from 'react';
import type { Autosave, AutosaveState } from '../../application/writing/autosave';

/**
 * What is typed and how far it is saved. Leaving the page in any way, or looking elsewhere, saves at once: put
 * `onBlur={() => void autosave.flush()}` on what surrounds the fields for the rest.
 */
export function useAutosave(autosave: Autosave): AutosaveState {
  const state = useSyncExternalStore(autosave.subscribe, autosave.state);

  useEffect(() => {
    const flush = () => void autosave.flush();
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', flushWhenHidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flushWhenHidden);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [autosave]);

  return state;
}
