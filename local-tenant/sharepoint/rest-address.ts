/** A SharePoint REST path brought to one form, with the arguments of its functions. */
export interface RestAddress {
  /** `/web/lists/{key}/items/{key}/breakroleinheritance`, in lower case but for the keys. */
  readonly segments: readonly string[];
  readonly arguments: Readonly<Record<string, string>>;
}

/** Collections whose members are addressed by `name(key)`. */
const COLLECTIONS = [
  'lists',
  'items',
  'siteusers',
  'sitegroups',
  'users',
  'roledefinitions',
  'roleassignments',
  'views',
  'fields',
  'recyclebin',
];

/** Functions that answer a member of the collection before them. */
const MEMBER_FUNCTIONS = [
  'getbyid',
  'getbytitle',
  'getbyname',
  'getbyprincipalid',
  'getbyinternalnameortitle',
  'getbyloginname',
];

/**
 * SharePoint writes one address in many ways: `lists(guid'…')`, `lists/getbyid('…')` and `lists/getById('…')` are the
 * same list. Here each is a segment for the collection and one for the key.
 */
export function parseRestPath(path: string): RestAddress {
  const segments: string[] = [];
  const given: Record<string, string> = {};
  for (const part of splitOutsideParentheses(decodeURIComponent(path))) {
    const match = /^(\w+|\$\w+)(?:\((.*)\))?$/s.exec(part);
    const name = (match?.[1] ?? part).toLowerCase();
    const inside = match?.[2] ?? '';
    if (MEMBER_FUNCTIONS.includes(name)) segments.push(keyOf(inside));
    else if (COLLECTIONS.includes(name) && inside) segments.push(name, keyOf(inside));
    else segments.push(name);
    if (!COLLECTIONS.includes(name) && !MEMBER_FUNCTIONS.includes(name))
      Object.assign(given, argumentsOf(inside));
  }
  return { segments, arguments: given };
}

function splitOutsideParentheses(path: string): string[] {
  return path.split(/\/(?![^(]*\))/).filter(Boolean);
}

/** `guid'…'`, `'…'` and `@name::'…'` hold a key; a number is one. */
function keyOf(text: string): string {
  const quoted = /'((?:[^']|'')*)'/.exec(text);
  return quoted?.[1] !== undefined ? quoted[1].replaceAll("''", "'") : text.trim();
}

function argumentsOf(text: string): Record<string, string> {
  const pairs = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((pair) => pair.trim());
  return Object.fromEntries(
    pairs.filter(Boolean).map((pair, index) => {
      const match = /^(\w+)=(.*)$/s.exec(pair);
      return match?.[1] ? [match[1].toLowerCase(), keyOf(match[2] ?? '')] : [String(index), keyOf(pair)];
    }),
  );
}

/** The values of a template's `{names}`, when the address has its shape. */
export function matchRest(template: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = template.split('/').filter(Boolean);
  if (parts.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name) values[name] = segment;
    else if (part !== segment) return undefined;
  }
  return values;
}
