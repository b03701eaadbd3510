export interface CsvRecord {
  /** The line in the file on which the record begins; the first is 1. */
  readonly line: number;
  readonly values: readonly string[];
}

const BYTE_ORDER_MARK = '\uFEFF';
/** Excel writes a semicolon where the decimal sign is a comma, as in Denmark. */
const separators = [';', ',', '\t'] as const;
/** Excel's own first line that names the separator. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n)/i;

/** RFC 4180, with Excel's separators and line ends. Empty lines are left out; values lose the space around them. */
export function readCsv(text: string): CsvRecord[] {
  const withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const named = SEPARATOR_LINE.exec(withoutMark);
  const content = withoutMark.slice(named?.[0].length ?? 0);
  return recordsIn(content, named?.[1] ?? separatorOf(content), named ? 2 : 1);
}

/** The one that splits the first line most often; a quoted heading does not count. */
function separatorOf(content: string): string {
  const firstLine = (/^[^\r\n]*/.exec(content)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const timesIn = (separator: string) => firstLine.split(separator).length;
  return separators.reduce((best, other) => (timesIn(other) > timesIn(best) ? other : best));
}

function recordsIn(content: string, separator: string, firstLine: number): CsvRecord[] {
  const records: CsvRecord[] = [];
  let line = firstLine;
  let beganOn = line;
  let values: string[] = [];
  let value = '';
  let quoted = false;

  const endValue = () => {
    values.push(value.trim());
    value = '';
  };
  const endRecord = () => {
    endValue();
    if (values.some((any) => any !== '')) records.push({ line: beganOn, values });
    values = [];
  };

  for (let place = 0; place < content.length; place += 1) {
    const sign = content[place]!;
    const isLineEnd = sign === '\n' || (sign === '\r' && content[place + 1] !== '\n');
    if (isLineEnd) line += 1;
    if (quoted) {
      if (sign !== '"') value += sign;
      else if (content[place + 1] === '"') {
        value += sign;
        place += 1;
      } else quoted = false;
    } else if (sign === '"' && value.trim() === '') {
      value = '';
      quoted = true;
    } else if (sign === separator) endValue();
    else if (isLineEnd) {
      endRecord();
      beganOn = line;
    } else if (sign !== '\r') value += sign;
  }
  endRecord();
  return records;
}
