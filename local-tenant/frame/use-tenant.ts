import { useEffect, useState } from 'react';
import { tenant, type FrameSetup, type Person } from './tenant';

export type TenantState =
  | { readonly status: 'loading' }
  | { readonly status: 'silent' }
  | { readonly status: 'ready'; readonly setup: FrameSetup; readonly people: readonly Person[] };

export function useTenant() {
  const [state, setState] = useState<TenantState>({ status: 'loading' });
  const [attempt, setAttempt] = useState(1);

  useEffect(() => {
    let wanted = true;
    void meetTenant().then((met) => {
      if (wanted) setState(met);
    });
    return () => {
      wanted = false;
    };
  }, [attempt]);

  return { state, retry: () => setAttempt(attempt + 1) };
}

async function meetTenant(): Promise<TenantState> {
  try {
    const [setup, people] = await Promise.all([tenant.frame(), tenant.people()]);
    return { status: 'ready', setup, people };
  } catch (error) {
    console.error(error);
    return { status: 'silent' };
  }
}
