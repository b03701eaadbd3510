import { parties } from '../domain/conversation/parties';
import type { Card, CardPerson, CardSheet } from './card';
import { holderOf } from './shells';

/**
 * A card on which a handover has begun: the new leader is in the conversation from this instant, and whoever led it until
 * then. Nobody on it before is taken out (DESIGN.md section 3, R3).
 */
export function withNextLeader(card: Card, leader: Pick<CardPerson, 'id' | 'name'>, from: string): Card {
  const people = card.people.map((person) =>
    person.role === 'leader' && person.until === undefined ? { ...person, until: from } : person,
  );
  return { ...card, next: { people: [...people, { ...leader, role: 'leader', from }] } };
}

/**
 * A card as it is once the handover that has begun on it is done. The sheet of whoever has left is marked, and never
 * becomes another's (R5).
 */
export function handedOver(card: Card): Card {
  const { next, ...standing } = card;
  if (next === undefined) return card;
  const { places } = standing;
  return {
    ...standing,
    people: next.people,
    places: { ...places, sheets: places.sheets.map((sheet) => asOf(next, sheet)) },
  };
}

function asOf(next: Pick<Card, 'people'>, sheet: CardSheet): CardSheet {
  const isInIt = parties.some((party) => sheet.role === party && sheet.owner === holderOf(next, party));
  if (sheet.until !== undefined || isInIt) return sheet;
  const { until } = next.people.findLast(({ id, role }) => id === sheet.owner && role === sheet.role) ?? {};
  return until === undefined ? sheet : { ...sheet, until };
}
