import { createContext, useContext } from 'react';
import type { Workplace } from '../../application/ports/workplace';

const WorkplaceContext = createContext<Workplace | undefined>(undefined);

export const WorkplaceProvider = WorkplaceContext.Provider;

export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext);
  if (!workplace) throw new Error('There is no WorkplaceProvider above this component.');
  return workplace;
}
