import { badRequest, invalidRequest, unknownOption, unknownProperty } from './errors';
import { parseFilter, propertiesOf, type Filter } from './filter';

/** What an operation understands of OData's query; anything else is answered with 400. */
export interface QueryRules {
  /** The type whose properties may be named, as Graph names it. */
  readonly type?: string;
  readonly properties?: readonly string[];
  readonly select?: boolean;
  /** Properties that `$filter` accepts; `fields/…` is checked by the operation, which knows the list. */
  readonly filter?: readonly string[] | 'fields';
  readonly orderby?: readonly string[] | 'fields';
  readonly expand?: readonly string[];
  /** The largest `$top`. */
  readonly top?: number;
  readonly count?: boolean;
  /** Options of the operation's own, such as `$skiptoken`. */
  readonly others?: readonly string[];
}

export interface Order {
  readonly property: string;
  readonly descending: boolean;
}

export interface Expansion {
  readonly name: string;
  readonly select?: readonly string[];
}

export interface QueryOptions {
  readonly select?: readonly string[];
  readonly filter?: Filter;
  readonly orderby: readonly Order[];
  readonly expand: readonly Expansion[];
  readonly top?: number;
  readonly count: boolean;
  readonly others: Readonly<Record<string, string>>;
}

export function readQueryOptions(search: URLSearchParams, rules: QueryRules): QueryOptions {
  const options: { -readonly [K in keyof QueryOptions]: QueryOptions[K] } = {
    orderby: [],
    expand: [],
    count: false,
    others: {},
  };
  const seen = new Set<string>();
  for (const [written, value] of search) {
    const name = written.toLowerCase();
    if (seen.has(name)) throw badRequest(`Query option '${written}' was specified more than once.`);
    seen.add(name);
    if (name === '$select' && rules.select) options.select = readSelect(value, rules);
    else if (name === '$filter' && rules.filter) options.filter = readFilter(value, rules);
    else if (name === '$orderby' && rules.orderby) options.orderby = readOrder(value, rules);
    else if (name === '$expand' && rules.expand) options.expand = readExpand(value, rules.expand, rules.type);
    else if (name === '$top' && rules.top) options.top = readTop(value, rules.top);
    else if (name === '$count' && rules.count) options.count = readBoolean(value);
    else if (rules.others?.includes(name)) options.others = { ...options.others, [name]: value };
    else throw unknownOption(written);
  }
  return options;
}

function readSelect(value: string, rules: QueryRules): string[] {
  const names = value.split(',').map((name) => name.trim());
  for (const name of names) requireProperty(name, rules.properties ?? [], rules.type);
  return names;
}

function readFilter(value: string, rules: QueryRules): Filter {
  const filter = parseFilter(value);
  if (rules.filter !== 'fields') {
    for (const property of propertiesOf(filter)) {
      requireProperty(property, rules.properties ?? [], rules.type);
      if (!rules.filter?.includes(property)) {
        throw badRequest(`Unsupported or invalid query filter clause specified for property '${property}'.`);
      }
    }
  }
  return filter;
}

function readOrder(value: string, rules: QueryRules): Order[] {
  return value.split(',').map((part) => {
    const [property = '', direction = 'asc', ...rest] = part.trim().split(/\s+/);
    if (rest.length || !['asc', 'desc'].includes(direction))
      throw badRequest(`Syntax error in '$orderby=${value}'.`);
    if (rules.orderby !== 'fields' && !rules.orderby?.includes(property)) {
      throw badRequest(`Unsupported sort property '${property}' for '${rules.type ?? 'resource'}'.`);
    }
    return { property, descending: direction === 'desc' };
  });
}

function readExpand(value: string, allowed: readonly string[], type?: string): Expansion[] {
  return splitOutsideParentheses(value).map((part) => {
    const match = /^(\w+)(?:\(\$select=([\w,\s]+)\))?$/i.exec(part.trim());
    const name = match?.[1];
    if (!name) throw badRequest(`Parsing OData Select and Expand failed: Syntax error in '${part}'.`);
    if (!allowed.includes(name)) throw unknownProperty(name, `microsoft.graph.${type ?? 'entity'}`);
    const select = match[2]?.split(',').map((column) => column.trim());
    return select ? { name, select } : { name };
  });
}

function splitOutsideParentheses(value: string): string[] {
  return value.split(/,(?![^(]*\))/);
}

function readTop(value: string, most: number): number {
  const top = Number(value);
  if (!Number.isInteger(top) || top < 0) {
    throw badRequest(
      `Invalid value '${value}' for $top query option found. The $top query option requires a non-negative integer value.`,
    );
  }
  if (top > most)
    throw invalidRequest(
      `The limit of '${most}' for Top query has been exceeded. The value from the incoming request is '${top}'.`,
    );
  return top;
}

function readBoolean(value: string): boolean {
  if (value !== 'true' && value !== 'false')
    throw badRequest(`Invalid value '${value}' for $count query option found.`);
  return value === 'true';
}

function requireProperty(name: string, known: readonly string[], type?: string): void {
  if (!known.includes(name)) throw unknownProperty(name, `microsoft.graph.${type ?? 'entity'}`);
}
