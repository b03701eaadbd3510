import type { ExtendedProperty } from '../store/event';
import { invalidFilterNodes } from './calendar-errors';
import { equalities, matches, parseFilter, propertiesOf, type Filter } from './filter';

const OPENING = /singleValueExtendedProperties\/any\(\s*(\w+)\s*:/gi;

/** `singleValueExtendedProperties/Any(ep: ep/id eq '…' and ep/value eq '…')` */
export type ExtendedCondition = (properties: readonly ExtendedProperty[]) => boolean;

/**
 * Takes the lambdas out of a filter. Each leaves a comparison `extended0 eq true` behind, so that the rest is a filter
 * like any other.
 * @throws GraphError 400 for a lambda that names no id.
 */
export function takeLambdas(text: string): { rest: string; conditions: ExtendedCondition[] } {
  const conditions: ExtendedCondition[] = [];
  let rest = '';
  let read = 0;
  for (const opening of text.matchAll(OPENING)) {
    const inside = opening.index + opening[0].length;
    const end = closingParenthesis(text, inside);
    rest += `${text.slice(read, opening.index)}extended${conditions.length} eq true`;
    conditions.push(conditionOf(opening[1] ?? '', parseFilter(text.slice(inside, end))));
    read = end + 1;
  }
  return { rest: rest + text.slice(read), conditions };
}

function conditionOf(variable: string, filter: Filter): ExtendedCondition {
  const names = [`${variable}/id`, `${variable}/value`];
  const id = equalities(filter).find(({ property }) => property === names[0])?.value;
  if (typeof id !== 'string' || propertiesOf(filter).some((property) => !names.includes(property))) {
    throw invalidFilterNodes();
  }
  // The id is told apart by capitals too, which a comparison of texts would not do.
  return (properties) =>
    properties.some(
      (property) =>
        property.id === id && matches(filter, (name) => (name === names[0] ? property.id : property.value)),
    );
}

function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  let quoted = false;
  for (let position = from; position < text.length; position += 1) {
    const character = text[position];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === '(') depth += 1;
    else if (!quoted && character === ')') depth -= 1;
    if (depth === 0) return position;
  }
  throw invalidFilterNodes();
}
