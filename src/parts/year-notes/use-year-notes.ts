import { useEffect, useState } from 'react';
import type { Autosave } from '../../application/writing/autosave';
import { openYearNotes, type OwnItem } from '../../application/year-notes/open-year-notes';
import { onlyYearNotes, yearNotesIn, type YearNote } from '../../domain/conversation/year-notes';
import { useSeen } from '../saving/open-autosave';
import { useSavedOnLeaving, useSaving, type SavingSeen } from '../saving/use-saving';
import { useWorkplace } from '../workplace/workplace-context';

export interface OpenedYearNotes {
  readonly autosave: Autosave;
  readonly saving: SavingSeen;
  readonly notes: readonly YearNote[];
}

/** The reader's notes for the next conversation, asked for when they are first shown. */
export function useYearNotes(selfId: string, mine: readonly OwnItem[]): OpenedYearNotes {
  const workplace = useWorkplace();
  const [autosave] = useState(() => openYearNotes(workplace, selfId, mine));
  const saving = useSaving(autosave);
  useSavedOnLeaving(autosave);

  useEffect(() => {
    void autosave.opened();
    return () => void autosave.close();
  }, [autosave]);

  const notes = useSeen(autosave, ({ fields }) => yearNotesIn(onlyYearNotes(fields)), isSame);
  return { autosave, saving, notes };
}

const isSame = (one: readonly YearNote[], other: readonly YearNote[]) =>
  JSON.stringify(one) === JSON.stringify(other);
