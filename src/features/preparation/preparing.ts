import { createContext, useContext } from 'react';
import type { Preparation } from '../../application/preparation/preparation';
import type { Concept } from '../../domain/concept/concept';
import type { Names } from '../../domain/conversation/parties';

/** What every part of the page needs to know of the preparation that is open. */
export interface Preparing {
  readonly preparation: Preparation;
  /** The form as this party is asked it. */
  readonly form: Concept;
  /** Whole names. */
  readonly names: Names;
  /** The first name of the other. */
  readonly other: string;
}

const PreparingContext = createContext<Preparing | undefined>(undefined);

export const PreparingProvider = PreparingContext.Provider;

export function usePreparing(): Preparing {
  const preparing = useContext(PreparingContext);
  if (!preparing) throw new Error('There is no PreparingProvider above this component.');
  return preparing;
}
