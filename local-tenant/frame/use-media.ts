import { useCallback, useSyncExternalStore } from 'react';

/** One place, since the rail and the bar change together. */
export const windows = {
  phone: '(max-width: 639.9px)',
  roomForName: '(min-width: 860px)',
  roomForMenus: '(min-width: 1200px)',
};

export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}
