import fc from 'fast-check';
import { GraphError } from '../../local-tenant/graph/errors';
import { matches, parseFilter, propertiesOf } from '../../local-tenant/graph/filter';

const row: Readonly<Record<string, unknown>> = {
  name: 'Åge Ørum',
  'fields/Phase': 'Booked',
  count: 3,
  open: true,
  due: '2027-02-01T08:00:00Z',
  missing: undefined,
};
const passes = (filter: string) => matches(parseFilter(filter), (property) => row[property]);

describe('A filter that the row passes', () => {
  it.each([
    "name eq 'åge ørum'",
    "startswith(name,'åge')",
    "endswith(name, 'RUM')",
    "contains(name,'e ø')",
    "not contains(name,'x')",
    "fields/Phase ne 'Held'",
    "fields/Phase in ('Held','Booked')",
    'count gt 2 and count ge 3 and count lt 4 and count le 3',
    'count eq 3.0',
    'count gt -1',
    'open eq true',
    'open ne false',
    'missing eq null',
    'count ne null',
    'missing ne 3',
    'due lt 2027-02-01T09:00:00Z',
    'due ge 2027-01-31T00:00:00+01:00',
    "NOT (count EQ 4) AND name EQ 'Åge Ørum'",
    '  ( count eq 3 )  ',
  ])('%s', (filter) => {
    expect(passes(filter)).toBe(true);
  });
});

describe('A filter that the row does not pass', () => {
  it.each([
    "name eq 'Åge'",
    "startswith(count,'3')",
    "count eq '3'",
    'count in (1,2)',
    'missing gt 0',
    'missing lt 0',
    'name eq null',
    'not (count eq 3)',
    "contains(missing,'')",
  ])('%s', (filter) => {
    expect(passes(filter)).toBe(false);
  });
});

describe('A filter that is none is refused', () => {
  it.each([
    '',
    ' ',
    'name',
    'name eq',
    'name eq Åge',
    "name eq 'Åge",
    "name = 'Åge'",
    "eq 'Åge'",
    "'Åge' eq name",
    "name eq 'a' name eq 'b'",
    "name eq 'a' and",
    "and name eq 'a'",
    "(name eq 'a'",
    "name eq 'a')",
    'not',
    "startswith(name 'a')",
    'startswith(name,3)',
    "startswith(name,'a'",
    'count in 1',
    'count in ()',
    'count in (1 2)',
    'count eq eq',
    'count eq )',
    'count eq 3;',
  ])('“%s”', (filter) => {
    expect(() => parseFilter(filter)).toThrow(GraphError);
  });
});

describe('The words of a filter', () => {
  it('bind as OData says: not before and, and before or', () => {
    expect(parseFilter('not a eq 1 and b eq 2 or c eq 3')).toEqual(
      parseFilter('((not (a eq 1)) and (b eq 2)) or (c eq 3)'),
    );
    expect(parseFilter('a eq 1 or b eq 2 and c eq 3')).toEqual(parseFilter('a eq 1 or (b eq 2 and c eq 3)'));
  });

  it('are read from left to right where they bind alike', () => {
    expect(parseFilter('a eq 1 or b eq 2 or c eq 3')).toEqual(parseFilter('(a eq 1 or b eq 2) or c eq 3'));
  });

  it('name their properties in the order of the text', () => {
    expect(propertiesOf(parseFilter("c eq 1 and (not startswith(a,'x') or b in (1,2))"))).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  it('give back every text, quotes included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(parseFilter(`name eq '${text.replaceAll("'", "''")}'`)).toMatchObject({ value: text });
      }),
    );
  });
});

const words = fc.constantFrom(
  'name',
  'eq',
  'and',
  'or',
  'not',
  '(',
  ')',
  ',',
  "'x'",
  "'",
  '3',
  '-',
  'null',
  'true',
  'in',
  'startswith',
  'fields/A',
  '2027-02-01T08:00:00Z',
  ' ',
  'æ',
);

describe('Whatever somebody writes as a filter', () => {
  it('is understood or refused in Graph’s words, and soon', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        try {
          expect(propertiesOf(parseFilter(text)).length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({ status: 400, code: 'BadRequest' });
        }
      }),
    );
  });

  it('means the opposite with not before it', () => {
    const comparison = fc
      .tuple(
        fc.constantFrom('name', 'count', 'open', 'missing'),
        fc.constantFrom('eq', 'ne', 'gt', 'le'),
        fc.constantFrom("'x'", '3', 'true', 'null'),
      )
      .map((parts) => parts.join(' '));
    const filter = fc
      .array(fc.tuple(comparison, fc.constantFrom('and', 'or')), { minLength: 1, maxLength: 5 })
      .map((all) => all.flat().slice(0, -1).join(' '));
    fc.assert(
      fc.property(filter, (text) => {
        expect(passes(`not (${text})`)).toBe(!passes(text));
      }),
    );
  });
});

describe('A filter that goes deeper than anybody asks', () => {
  it.each([
    ['brackets', `${'('.repeat(20_000)}count eq 3${')'.repeat(20_000)}`],
    ['denials', `${'not '.repeat(20_000)}count eq 3`],
    ['alternatives', Array.from({ length: 20_000 }, () => 'count eq 3').join(' or ')],
  ])('is refused: %s', (_what, filter) => {
    expect(() => parseFilter(filter)).toThrow(GraphError);
  });
});
