import type { Fields } from '../../domain/writing/fields';
import { planRowPlace } from '../../domain/plan/plan';

/** What is typed in a plan, as text for another place: a row's words stand together. */
export function planAsText(fields: Fields): string {
  const rows = new Map<string, string[]>();
  for (const [key, text] of Object.entries(fields)) {
    const place = planRowPlace(key);
    const row = place ? `${place.place}.${place.rowId}` : key;
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  return [...rows.values()].map((texts) => texts.join('\n')).join('\n\n');
}
