import type { AddInItem } from './item';
import type { AddInVisit } from './visit';

export interface AddInPaneProps extends AddInVisit {
  readonly item: AddInItem;
  readonly onClose: () => void;
}

/** The add-in's own page beside an appointment: mounted with `key={item}`, so that another appointment is another visit. */
export function AddInPane(_props: AddInPaneProps) {
  return null;
}
