import { createContext, useContext } from 'react';
import type { Concept } from '../../domain/concept/concept';
import type { Person } from '../../domain/base/person';
import type { RowChoices } from '../../domain/plan/rows/row-table';

/** What the parts of a plan that is written in need to know of it, besides what is written (`useField`). */
export interface PlanWriting {
  readonly concept: Concept;
  /** What the form lets one choose among in rows. */
  readonly choices: RowChoices;
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
