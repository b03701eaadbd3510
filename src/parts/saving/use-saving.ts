import { useEffect } from 'react';
import type { Autosave, AutosaveState } from '../../application/writing/autosave';
import { useSeen } from './open-autosave';

/**
 * Leaving the page in any way, or looking elsewhere, saves at once: put `onBlur={() => void autosave.flush()}` on what
 * surrounds the fields for the rest.
 */
export function useSavedOnLeaving(autosave: Autosave): void {
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
}

/** How far it is saved, and nothing of what is typed. */
export type SavingSeen = Pick<AutosaveState, 'isOpen' | 'saving' | 'savedAt' | 'failure' | 'device'>;

export function useSaving(autosave: Autosave): SavingSeen {
  return useSeen(
    autosave,
    ({ isOpen, saving, savedAt, failure, device }): SavingSeen => ({
      isOpen,
      saving,
      device,
      ...(savedAt !== undefined && { savedAt }),
      ...(failure && { failure }),
    }),
    (one, other) =>
      one.isOpen === other.isOpen &&
      one.saving === other.saving &&
      one.savedAt === other.savedAt &&
      one.failure === other.failure &&
      one.device === other.device,
  );
}
