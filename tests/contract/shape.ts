import type { Slice, TypeReference } from './slice';

/** Only what JSON itself tells apart; the form of a text is not looked at. */
const PRIMITIVES: Readonly<Record<string, string>> = {
  'Edm.String': 'string',
  'Edm.Boolean': 'boolean',
  'Edm.Int16': 'number',
  'Edm.Int32': 'number',
  'Edm.Int64': 'number',
  'Edm.Double': 'number',
  'Edm.DateTimeOffset': 'string',
  'Edm.Date': 'string',
  'Edm.TimeOfDay': 'string',
  'Edm.Duration': 'string',
  'Edm.Guid': 'string',
};

/** Members that Microsoft's pages show and its description leaves to an open type. */
const SHOWN: Readonly<Record<string, readonly string[]>> = { 'microsoft.graph.identity': ['email'] };

/** Where a value is not of the type that the description gives it, in a line each. */
export function misshapen(slice: Slice, { type, coll }: TypeReference, value: unknown, at = ''): string[] {
  if (value === null) return [];
  if (coll) {
    if (!Array.isArray(value)) return [`${at} is no collection`];
    return value.flatMap((entry) => misshapen(slice, { type }, entry, at));
  }
  const primitive = PRIMITIVES[type];
  if (primitive) return typeof value === primitive ? [] : [`${at} is no ${type}`];
  const described = slice.types[typeSaidBy(value) ?? type];
  if (!described) return [];
  if (described.members) return misspelt(described.members, value, at);
  if (typeof value !== 'object' || Array.isArray(value)) return [`${at} is no ${type}`];
  // A list item's fields are the list's own; every other open type still says what it knows.
  if (type === 'microsoft.graph.fieldValueSet') return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name.includes('@') || SHOWN[type]?.includes(name)) return [];
    const known = described.props?.[name] ?? described.navs?.[name];
    return known ? misshapen(slice, known, member, `${at}/${name}`) : [`${at}/${name} of ${type}`];
  });
}

/** A value of a more special type names it: a direct report is a user among directory objects. */
function typeSaidBy(value: unknown): string | undefined {
  const said = (value as Readonly<Record<string, unknown>>)['@odata.type'];
  return typeof said === 'string' ? said.replace('#', '') : undefined;
}

function misspelt(members: readonly string[], value: unknown, at: string): string[] {
  const said = typeof value === 'string' ? value.split(',') : [JSON.stringify(value)];
  // Microsoft's own examples write HTML where the description has html.
  const known = members.map((member) => member.toLowerCase());
  return said.filter((one) => !known.includes(one.toLowerCase())).map((one) => `${at} cannot be ${one}`);
}
