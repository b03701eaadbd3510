import { QueryClient } from '@tanstack/react-query';

/** Waiting and trying again belong to the Graph adapter, which knows what may be repeated. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
  },
});
