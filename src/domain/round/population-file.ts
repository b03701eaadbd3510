import type { CalendarDate } from '../time/calendar-dates';
import { isEmploymentNumber } from '../base/conversation-key';
import { readCsv, type CsvRecord } from './csv';
import { textOfFile } from './file-text';
import { columnOf, longestIn, requiredColumns, type PopulationColumn } from './population-columns';
import { areCivilRegistrationNumbers, isAddress, readDate, readHours } from './population-values';

/** One employment in a round, as the file has it. */
export interface PopulationRow {
  readonly line: number;
  readonly employmentNumber: string;
  /** In lower case, as is the leader's. */
  readonly employeeUpn: string;
  readonly leaderUpn: string;
  readonly name: string;
  readonly unit: string;
  readonly staffGroup: string;
  /** Hours a week. */
  readonly weeklyHours?: number;
  readonly startDate?: CalendarDate;
  readonly position?: string;
}

export type PopulationProblemCode =
  | 'not-a-text'
  | 'no-rows'
  | 'missing-column'
  | 'duplicate-column'
  | 'missing-value'
  | 'too-many-values'
  | 'too-long-value'
  | 'duplicate-employment'
  | 'bad-employment-number'
  | 'civil-registration-number'
  | 'unreadable-character'
  | 'bad-date'
  | 'bad-hours'
  | 'not-an-address'
  | 'own-leader'
  | 'column-ignored';

export interface PopulationProblem {
  /** In the file; the first is 1. */
  readonly line: number;
  readonly code: PopulationProblemCode;
  readonly column?: PopulationColumn;
  /** What stands in the file. Never a CPR number. */
  readonly value: string;
  /** With an `error` nothing is imported; a `note` is only said. */
  readonly strength: 'error' | 'note';
}

export interface PopulationFile {
  /** None when a problem is an error. */
  readonly rows: readonly PopulationRow[];
  /** In the order of the file. */
  readonly problems: readonly PopulationProblem[];
}

type Values = Readonly<Partial<Record<PopulationColumn, string>>>;

/** What stands in a file of which another program could not read the letters before it was saved. */
const REPLACEMENT_CHARACTER = '\uFFFD';

/** A population file as Excel saves it in Denmark, in any of its encodings. */
export function readPopulation(bytes: Uint8Array): PopulationFile {
  const text = textOfFile(bytes);
  return text === undefined ? { rows: [], problems: [problem(1, 'not-a-text', '')] } : parsePopulation(text);
}

/** The columns may stand in any order. */
export function parsePopulation(csvText: string): PopulationFile {
  const [header, ...records] = readCsv(csvText);
  if (header === undefined) return { rows: [], problems: [problem(1, 'no-rows', '')] };

  const columns = header.values.map(columnOf);
  const people = records.map((record) => ({ line: record.line, values: valuesOf(record, columns) }));
  const tooLong = records.filter(({ values }) => values.slice(columns.length).some((value) => value !== ''));
  const problems = [
    ...aboutHeader(header, columns),
    ...(people.length === 0 ? [problem(header.line, 'no-rows', '')] : []),
    ...tooLong.map(({ line, values }) => problem(line, 'too-many-values', values.at(-1) ?? '')),
    ...people.flatMap(({ line, values }) => aboutValues(line, values, columns)),
    ...aboutEmployments(people),
  ].toSorted((a, b) => a.line - b.line);
  const refused = problems.some(({ strength }) => strength === 'error');
  return { rows: refused ? [] : people.map(({ line, values }) => rowOf(line, values)), problems };
}

function valuesOf({ values }: CsvRecord, columns: readonly (PopulationColumn | undefined)[]): Values {
  return Object.fromEntries(
    columns.flatMap((column, place) => {
      const isFirst = column !== undefined && columns.indexOf(column) === place;
      return isFirst && values[place] ? [[column, values[place]]] : [];
    }),
  );
}

function aboutHeader(
  header: CsvRecord,
  columns: readonly (PopulationColumn | undefined)[],
): PopulationProblem[] {
  const headings = header.values.map((heading, place) => ({ heading, column: columns[place], place }));
  return [
    ...requiredColumns
      .filter((column) => !columns.includes(column))
      .map((column) => problem(header.line, 'missing-column', '', column)),
    ...headings
      .filter(({ column, place }) => column !== undefined && columns.indexOf(column) < place)
      .map(({ heading, column }) => problem(header.line, 'duplicate-column', heading, column)),
    ...headings
      .filter(({ heading, column }) => column === undefined && heading !== '')
      .map(({ heading }) => ({
        ...problem(header.line, 'column-ignored', heading),
        strength: 'note' as const,
      })),
  ];
}

function aboutValues(
  line: number,
  values: Values,
  columns: readonly (PopulationColumn | undefined)[],
): PopulationProblem[] {
  const checks: readonly [PopulationColumn, PopulationProblemCode, (value: string) => boolean][] = [
    ['employmentNumber', 'bad-employment-number', isEmploymentNumber],
    ['employeeUpn', 'not-an-address', isAddress],
    ['leaderUpn', 'not-an-address', isAddress],
    ['weeklyHours', 'bad-hours', (value) => readHours(value) !== undefined],
    ['startDate', 'bad-date', (value) => readDate(value) !== undefined],
  ];
  const { employeeUpn, leaderUpn } = values;
  const standing = Object.entries(values) as [PopulationColumn, string][];
  const tooLong = standing.filter(([column, value]) => value.length > longestIn(column));
  return [
    ...requiredColumns
      .filter((column) => columns.includes(column) && values[column] === undefined)
      .map((column) => problem(line, 'missing-value', '', column)),
    ...tooLong.map(([column, value]) => problem(line, 'too-long-value', value, column)),
    ...checks.flatMap(([column, code, isGood]) => {
      const value = values[column];
      const isRead = value !== undefined && value.length <= longestIn(column);
      return !isRead || isGood(value) ? [] : [problem(line, code, value, column)];
    }),
    ...standing
      .filter(([, value]) => value.includes(REPLACEMENT_CHARACTER))
      .map(([column, value]) => problem(line, 'unreadable-character', value, column)),
    ...(employeeUpn !== undefined && employeeUpn.toLowerCase() === leaderUpn?.toLowerCase()
      ? [problem(line, 'own-leader', employeeUpn, 'leaderUpn')]
      : []),
  ];
}

function aboutEmployments(
  people: readonly { readonly line: number; readonly values: Values }[],
): PopulationProblem[] {
  const employments = people.flatMap(({ line, values: { employmentNumber: number } }) =>
    number === undefined ? [] : [{ line, number }],
  );
  if (areCivilRegistrationNumbers(employments.map(({ number }) => number))) {
    return [problem(employments[0]?.line ?? 1, 'civil-registration-number', '', 'employmentNumber')];
  }
  const seen = new Set<string>();
  return employments.flatMap(({ line, number }) => {
    const isKnown = seen.has(number.toLowerCase());
    seen.add(number.toLowerCase());
    return isKnown ? [problem(line, 'duplicate-employment', number, 'employmentNumber')] : [];
  });
}

/** Called when every required value is there and every value is good. */
function rowOf(line: number, values: Values): PopulationRow {
  const { employmentNumber = '', employeeUpn = '', leaderUpn = '', name = '' } = values;
  const { unit = '', staffGroup = '', weeklyHours, startDate, position } = values;
  return {
    line,
    employmentNumber,
    employeeUpn: employeeUpn.toLowerCase(),
    leaderUpn: leaderUpn.toLowerCase(),
    name,
    unit,
    staffGroup,
    weeklyHours: weeklyHours === undefined ? undefined : readHours(weeklyHours),
    startDate: startDate === undefined ? undefined : readDate(startDate),
    position,
  };
}

function problem(
  line: number,
  code: PopulationProblemCode,
  value: string,
  column?: PopulationColumn,
): PopulationProblem {
  return { line, code, value, strength: 'error', ...(column && { column }) };
}
