import {
  evaluateFormula,
  UnknownFormula,
  type FormulaValue,
} from '../../local-tenant/sharepoint-pages/formula';
import { columnFormats } from '../../src/storage/column-formats';

const NOW = Date.parse('2027-02-01T08:00:00Z');

const valueOf = (formula: string, currentField: FormulaValue = '') =>
  evaluateFormula(formula, { currentField, field: () => '', now: NOW });

/** Every expression somewhere in a format. */
function expressionsIn(format: unknown): string[] {
  if (typeof format === 'string') return format.startsWith('=') ? [format.slice(1)] : [];
  if (typeof format !== 'object' || format === null) return [];
  return Object.values(format).flatMap(expressionsIn);
}

describe('an expression in a column format', () => {
  it.each([
    [`if(@currentField == 'plan', 'Plan', 'Andet')`, 'plan', 'Plan'],
    [`if(@currentField < @now, 'over', 'ikke over')`, NOW - 1, 'over'],
    [`if(@currentField < @now, 'over', 'ikke over')`, NOW + 1, 'ikke over'],
    [`Number(@currentField) + 2 * 3`, '4', 10],
    [`'a' + 1`, '', 'a1'],
    [`(1 + 2) * 3 == 9 && true`, '', true],
    [`toLocaleDateString(@currentField)`, '', 'Invalid Date'],
    [`toLocaleDateString(@currentField)`, Date.parse('2027-02-11T12:00:00Z'), '11.02.2027'],
  ] as const)('%s is what SharePoint makes of it', (formula, currentField, expected) => {
    expect(valueOf(formula, currentField)).toBe(expected);
  });

  it('that uses something unknown is told apart', () => {
    for (const formula of ['indexOf(@currentField, 1)', '@me', 'if(1, 2, 3', '1 ? 2', '']) {
      expect(() => valueOf(formula)).toThrow(UnknownFormula);
    }
  });

  it('of ours is known in all its parts', () => {
    for (const formula of expressionsIn(Object.values(columnFormats))) {
      for (const value of ['', 'signature', NOW]) expect(() => valueOf(formula, value)).not.toThrow();
    }
  });
});
