import { badRequest } from './errors';

export type Literal = string | number | boolean | null;
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
export type TextFunction = 'startswith' | 'endswith' | 'contains';

/** A parsed `$filter`. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly operand: Filter }
  | {
      readonly kind: 'compare';
      readonly property: string;
      readonly comparison: Comparison;
      readonly value: Literal;
    }
  | {
      readonly kind: 'text';
      readonly function: TextFunction;
      readonly property: string;
      readonly value: string;
    }
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly Literal[] };

const TOKEN =
  /\s*('(?:[^']|'')*'|[A-Za-z_][\w/]*|-?\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})|-?\d+(?:\.\d+)?|[(),])/gy;
const COMPARISONS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const TEXT_FUNCTIONS: readonly string[] = ['startswith', 'endswith', 'contains'];

/** Far more than anybody asks for; without a limit a deep filter would exhaust the stack. */
const MOST_PARTS = 500;

/**
 * The part of OData's filter grammar that Graph's lists and directory take.
 * @throws GraphError 400 for anything outside it.
 */
export function parseFilter(text: string): Filter {
  const tokens = tokenize(text);
  let position = 0;
  let parts = 0;
  const peek = () => tokens[position]?.toLowerCase();
  const next = () => tokens[position++];
  const expect = (token: string) => {
    if (next()?.toLowerCase() !== token) throw invalidFilter(text);
  };

  function disjunction(): Filter {
    let left = conjunction();
    while (peek() === 'or') {
      next();
      left = { kind: 'or', left, right: conjunction() };
    }
    return left;
  }

  function conjunction(): Filter {
    let left = unary();
    while (peek() === 'and') {
      next();
      left = { kind: 'and', left, right: unary() };
    }
    return left;
  }

  function unary(): Filter {
    parts += 1;
    if (parts > MOST_PARTS) throw invalidFilter(text);
    if (peek() === 'not') {
      next();
      return { kind: 'not', operand: unary() };
    }
    if (peek() === '(') {
      next();
      const inner = disjunction();
      expect(')');
      return inner;
    }
    return TEXT_FUNCTIONS.includes(peek() ?? '') ? textFunction() : comparison();
  }

  function textFunction(): Filter {
    const name = next()?.toLowerCase() as TextFunction;
    expect('(');
    const property = propertyName();
    expect(',');
    const value = literal();
    expect(')');
    if (typeof value !== 'string') throw invalidFilter(text);
    return { kind: 'text', function: name, property, value };
  }

  function comparison(): Filter {
    const property = propertyName();
    const operator = next()?.toLowerCase() ?? '';
    if (operator === 'in') return { kind: 'in', property, values: literalList() };
    if (!COMPARISONS.includes(operator)) throw invalidFilter(text);
    return { kind: 'compare', property, comparison: operator as Comparison, value: literal() };
  }

  function literalList(): Literal[] {
    expect('(');
    const values = [literal()];
    while (peek() === ',') {
      next();
      values.push(literal());
    }
    expect(')');
    return values;
  }

  function propertyName(): string {
    const token = next();
    if (!token || !/^[A-Za-z_]/.test(token)) throw invalidFilter(text);
    return token;
  }

  function literal(): Literal {
    const token = next();
    if (token === undefined || /^[(),]$/.test(token)) throw invalidFilter(text);
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (/^-?\d+(\.\d+)?$/.test(token)) return Number(token);
    if (/^\d{4}-/.test(token)) return token;
    throw invalidFilter(text);
  }

  const filter = disjunction();
  if (position < tokens.length) throw invalidFilter(text);
  return filter;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match?.[1]) throw invalidFilter(text);
    tokens.push(match[1]);
  }
  return tokens;
}

const invalidFilter = (text: string) => badRequest(`Invalid filter clause: Syntax error in '${text}'.`);

/** Every property that a filter names, in the order of the text: the first decides whether an index helps. */
export function propertiesOf(filter: Filter): string[] {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return [...propertiesOf(filter.left), ...propertiesOf(filter.right)];
    case 'not':
      return propertiesOf(filter.operand);
    default:
      return [filter.property];
  }
}

/** The comparisons by `eq` that every row must pass. */
export function equalities(filter: Filter): { readonly property: string; readonly value: Literal }[] {
  if (filter.kind === 'and') return [...equalities(filter.left), ...equalities(filter.right)];
  return filter.kind === 'compare' && filter.comparison === 'eq' && filter.value !== null ? [filter] : [];
}

/** Whether a row passes. Text compares without regard to case, as Entra and SharePoint compare it. */
export function matches(filter: Filter, valueOf: (property: string) => unknown): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, valueOf) && matches(filter.right, valueOf);
    case 'or':
      return matches(filter.left, valueOf) || matches(filter.right, valueOf);
    case 'not':
      return !matches(filter.operand, valueOf);
    case 'in':
      return filter.values.some((value) => order(valueOf(filter.property), value) === 0);
    case 'text':
      return matchesText(filter.function, valueOf(filter.property), filter.value);
    case 'compare':
      return compares(filter.comparison, order(valueOf(filter.property), filter.value));
  }
}

function matchesText(name: TextFunction, whole: unknown, part: string): boolean {
  if (typeof whole !== 'string') return false;
  const [text, sought] = [whole.toLowerCase(), part.toLowerCase()];
  if (name === 'startswith') return text.startsWith(sought);
  return name === 'endswith' ? text.endsWith(sought) : text.includes(sought);
}

function compares(comparison: Comparison, sign: number | undefined): boolean {
  if (comparison === 'eq') return sign === 0;
  if (comparison === 'ne') return sign !== 0;
  if (sign === undefined) return false;
  if (comparison === 'gt') return sign > 0;
  if (comparison === 'ge') return sign >= 0;
  return comparison === 'lt' ? sign < 0 : sign <= 0;
}

/** Negative, zero or positive; undefined where the two cannot be put in order. */
export function order(left: unknown, right: unknown): number | undefined {
  if ((left ?? null) === null || right === null) return (left ?? null) === right ? 0 : undefined;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (typeof left !== 'string' || typeof right !== 'string') return undefined;
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  return a < b ? -1 : a > b ? 1 : 0;
}
