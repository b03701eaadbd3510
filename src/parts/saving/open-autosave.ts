import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { Autosave, AutosaveState } from '../../application/writing/autosave';
import type { FieldConflict, FieldKey } from '../../domain/writing/fields';

const OpenAutosave = createContext<Autosave | undefined>(undefined);

export const AutosaveProvider = OpenAutosave.Provider;

export function useOpenAutosave(): Autosave {
  const autosave = useContext(OpenAutosave);
  if (!autosave) throw new Error('There is no AutosaveProvider above this component.');
  return autosave;
}

/** What a component shows of what is written here; it is rendered again when that changes, and at no other key. */
export function useWritten<Seen>(
  select: (state: AutosaveState) => Seen,
  isEqual?: (one: Seen, other: Seen) => boolean,
): Seen {
  return useSeen(useOpenAutosave(), select, isEqual);
}

/** As `useWritten`, where no provider stands above yet. */
export function useSeen<Seen>(
  autosave: Autosave,
  select: (state: AutosaveState) => Seen,
  isEqual: (one: Seen, other: Seen) => boolean = Object.is,
): Seen {
  const [keep] = useState(keepWhileEqual<Seen>);
  return useSyncExternalStore(autosave.subscribe, () => keep(select(autosave.state()), isEqual));
}

/** Answers the value it answered before, as long as the new one is equal to it. */
function keepWhileEqual<Seen>() {
  let kept: { readonly seen: Seen } | undefined;
  return (seen: Seen, isEqual: (one: Seen, other: Seen) => boolean): Seen => {
    if (!kept || !isEqual(kept.seen, seen)) kept = { seen };
    return kept.seen;
  };
}

export interface WrittenField {
  readonly text: string;
  /** What stands elsewhere, until the person has chosen. */
  readonly conflict: FieldConflict | undefined;
  readonly type: (text: string) => void;
  readonly settle: (text: string) => void;
}

/** One field of what is written here. */
export function useField(key: FieldKey): WrittenField {
  const autosave = useOpenAutosave();
  const text = useWritten(({ fields }) => fields[key] ?? '');
  const conflict = useWritten(({ conflicts }) => conflicts[key], isSameConflict);
  return {
    text,
    conflict,
    type: (typed) => autosave.type(key, typed),
    settle: (chosen) => autosave.settle(key, chosen),
  };
}

const isSameConflict = (one: FieldConflict | undefined, other: FieldConflict | undefined) =>
  one?.theirs === other?.theirs && one?.at === other?.at && one?.by === other?.by;
