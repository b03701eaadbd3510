import { createContext, useContext } from 'react';
import type { CustodianSite } from '../../application/ports/custodian-site';

const SiteContext = createContext<CustodianSite | undefined>(undefined);

export const SiteProvider = SiteContext.Provider;

export function useSite(): CustodianSite {
  const site = useContext(SiteContext);
  if (!site) throw new Error('There is no SiteProvider above this component.');
  return site;
}
