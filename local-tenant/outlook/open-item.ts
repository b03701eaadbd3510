import { useSyncExternalStore } from 'react';
import type { AddInItem, ItemFields } from './add-in';

/** An appointment that is open: what the form shows is what the add-in reads and changes. */
export function openItem(kind: AddInItem['kind'], first: ItemFields): AddInItem {
  let fields = first;
  const listeners = new Set<() => void>();
  return {
    kind,
    get: () => fields,
    change(changed) {
      fields = { ...fields, ...changed };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export const useItem = (item: AddInItem): ItemFields => useSyncExternalStore(item.subscribe, item.get);
