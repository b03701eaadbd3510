import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Autosave } from '../../application/writing/autosave';
import type { Fields } from '../../domain/writing/fields';

const keyOf = (conversationKey: string) => ['own-preparation', conversationKey] as const;

/** Remembers, for as long as the window is open, how far one's preparation is: other pages show it without a call. */
export function useRememberPreparation(conversationKey: string, { state, subscribe }: Autosave): void {
  const client = useQueryClient();
  useEffect(() => {
    client.setQueryDefaults(keyOf(conversationKey), { gcTime: Infinity });
    const remember = () => {
      client.setQueryData(keyOf(conversationKey), state().fields);
    };
    remember();
    return subscribe(remember);
  }, [client, conversationKey, state, subscribe]);
}

/** What the preparation holds, if it has been open in this window. */
export function useRememberedPreparation(conversationKey: string): Fields | undefined {
  const client = useQueryClient();
  return useQuery<Fields>({
    queryKey: keyOf(conversationKey),
    queryFn: () => client.getQueryData<Fields>(keyOf(conversationKey)) ?? {},
    enabled: false,
    gcTime: Infinity,
  }).data;
}
