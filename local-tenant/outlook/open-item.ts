import { useSyncExternalStore } from 'react';
import type { AddInItem, ItemFields, ItemNotice, KeptWithItem } from './add-in';

/**
 * An appointment that is open: what the form shows is what the add-in reads and changes.
 * @param kept where the add-in's own properties lie
 */
export function openItem(kind: AddInItem['kind'], first: ItemFields, kept: KeptWithItem): AddInItem {
  let fields = first;
  let notices: readonly ItemNotice[] = [];
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    kind,
    get: () => fields,
    change(changed) {
      fields = { ...fields, ...changed };
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    kept,
    sessionData: new Map(),
    notices: () => notices,
    changeNotices(changed) {
      notices = changed;
      tell();
    },
  };
}

export const useItem = (item: AddInItem): ItemFields => useSyncExternalStore(item.subscribe, item.get);

export const useNotices = (item: AddInItem): readonly ItemNotice[] =>
  useSyncExternalStore(item.subscribe, item.notices);
