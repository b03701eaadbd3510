import { cardSchema, teamCardSchema } from '../../src/storage/card';
import { conversationCard, teamCard } from '../../src/storage/card-access';
import { gathered, jsonText } from '../../src/storage/json-columns';
import type { Tenant } from '../tenant';

/** What the product’s cards call each item, by its GUID: `104711-2027-1-employee-sheet`. */
export function namesOnCards({ lists, items }: Tenant, siteId: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const list of lists.of(siteId).filter(({ name }) => name.startsWith('MusCards'))) {
    for (const { fields } of items.all(list.id)) {
      const text = gathered('CardJson', fields);
      const card = jsonText(cardSchema).safeParse(text).data;
      const team = jsonText(teamCardSchema).safeParse(text).data;
      const places = [...(card ? conversationCard.places(card) : []), ...(team ? teamCard.places(team) : [])];
      for (const { kind, place } of places) names.set(place.guid, `${String(fields['CardKey'])}-${kind}`);
    }
  }
  return names;
}
