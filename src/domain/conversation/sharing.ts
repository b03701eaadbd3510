import type { Instant } from '../time/calendar-dates';
import { isPrivateField } from '../concept/field-keys';
import type { Sharing } from './course';
import type { Fields } from '../writing/fields';
import type { Party } from './sheet';

export type HandIns = { readonly [Of in Party]?: Instant };

/** Whether the product shows a party what the other has handed in. Nothing that is not handed in is ever shown. */
export function mayRead(sharing: Sharing, handIns: HandIns, party: Party): boolean {
  const other = handIns[party === 'employee' ? 'leader' : 'employee'];
  switch (sharing) {
    case 'handed-in':
      return other !== undefined;
    case 'together':
      return other !== undefined && handIns[party] !== undefined;
    case 'own-notes':
      return false;
  }
}

/** What goes into the sheet: the private notes stay where they are. */
export const sharedFields = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key, text]) => !isPrivateField(key) && text !== ''));

export const privateFields = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => isPrivateField(key)));
