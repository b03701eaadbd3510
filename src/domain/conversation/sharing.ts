import type { Instant } from '../time/calendar-dates';
import { isPrivateField } from '../concept/field-keys';
import type { Sharing } from './course';
import type { Fields } from '../writing/fields';
import { ofEither, otherThan, type OfEither, type Party } from './parties';

export type HandIns = OfEither<Instant>;

export const handInsOf = (sheets: OfEither<{ readonly handedInAt?: Instant }>): HandIns =>
  ofEither((party) => sheets[party]?.handedInAt);

/** Whether the product shows a party what the other has handed in. Nothing that is not handed in is ever shown. */
export function mayRead(sharing: Sharing, handIns: HandIns, party: Party): boolean {
  const other = handIns[otherThan(party)];
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
