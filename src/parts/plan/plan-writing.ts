import { createContext, useContext } from 'react';
import type { Concept } from '../../domain/concept/concept';
import type { Person } from '../../domain/base/person';
import type { FieldConflict, FieldKey, Fields } from '../../domain/writing/fields';
import type { Plan } from '../../domain/plan/plan';
import type { RowChoices } from '../../domain/plan/rows/row-table';

/** What the parts of a plan that is written in need to know of it. */
export interface PlanWriting {
  readonly fields: Fields;
  readonly plan: Plan;
  readonly concept: Concept;
  /** What the form lets one choose among in rows. */
  readonly choices: RowChoices;
  readonly type: (key: FieldKey, text: string) => void;
  /** Several fields at once; an empty text takes its field away. */
  readonly change: (fields: Fields) => void;
  readonly settle: (key: FieldKey, text: string) => void;
  readonly conflictAt: (key: FieldKey) => FieldConflict | undefined;
  /** What the other has changed a moment ago. */
  readonly written: readonly FieldKey[];
  readonly self: Person['id'];
  /** The first name of the other. */
  readonly other: string;
  /** First names of both, to choose whoever is responsible from. */
  readonly people: readonly string[];
}

const PlanWritingContext = createContext<PlanWriting | undefined>(undefined);

export const PlanWritingProvider = PlanWritingContext.Provider;

export function usePlanWriting(): PlanWriting {
  const writing = useContext(PlanWritingContext);
  if (!writing) throw new Error('There is no PlanWritingProvider above this component.');
  return writing;
}
