import { UnknownFormula } from './formula';

type Fields = Readonly<Record<string, string | number | boolean>>;

export interface CamlQuery {
  readonly isIn: (fields: Fields) => boolean;
  readonly order: readonly { readonly column: string; readonly descending: boolean }[];
}

/**
 * The part of CAML that our views use (learn.microsoft.com/sharepoint/dev/schema/query-schema).
 * @param today the start of today, milliseconds
 * @throws UnknownFormula
 */
export function readCaml(query: string, today: number): CamlQuery {
  const root = new DOMParser().parseFromString(`<Query>${query}</Query>`, 'text/xml').documentElement;
  const where = root.querySelector(':scope > Where > *');
  const order = [...root.querySelectorAll(':scope > OrderBy > FieldRef')].map((field) => ({
    column: field.getAttribute('Name') ?? '',
    descending: field.getAttribute('Ascending')?.toUpperCase() === 'FALSE',
  }));
  return { isIn: where ? conditionOf(where, today) : () => true, order };
}

function conditionOf(element: Element, today: number): (fields: Fields) => boolean {
  const { tagName } = element;
  if (tagName === 'And' || tagName === 'Or') {
    const parts = [...element.children].map((child) => conditionOf(child, today));
    return (fields) =>
      tagName === 'And' ? parts.every((part) => part(fields)) : parts.some((part) => part(fields));
  }
  const column = element.querySelector('FieldRef')?.getAttribute('Name') ?? '';
  if (tagName === 'IsNull') return (fields) => isEmpty(fields[column]);
  if (tagName === 'IsNotNull') return (fields) => !isEmpty(fields[column]);
  const compare = comparisons[tagName];
  if (!compare) throw new UnknownFormula(tagName);
  const value = element.querySelector('Value');
  const isTime = value?.getAttribute('Type') === 'DateTime';
  const wanted = value?.querySelector('Today')
    ? today
    : isTime
      ? Date.parse(value.textContent)
      : (value?.textContent ?? '');
  return (fields) => {
    const held = fields[column];
    if (isEmpty(held)) return tagName === 'Neq';
    return compare(isTime ? startOfDay(String(held)) : String(held), wanted);
  };
}

/** Without `IncludeTimeValue` SharePoint compares days, those of the site’s zone. */
export const startOfDay = (instant: string) => Date.parse(`${SITE_DAY.format(new Date(instant))}T00:00:00Z`);

/** Swedes write a day as ISO does. */
const SITE_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

const isEmpty = (value: Fields[string] | undefined): value is undefined | '' =>
  value === undefined || value === '';

const comparisons: Readonly<Record<string, (held: string | number, wanted: string | number) => boolean>> = {
  Eq: (held, wanted) => held === wanted,
  Neq: (held, wanted) => held !== wanted,
  Lt: (held, wanted) => held < wanted,
  Leq: (held, wanted) => held <= wanted,
  Gt: (held, wanted) => held > wanted,
  Geq: (held, wanted) => held >= wanted,
};
