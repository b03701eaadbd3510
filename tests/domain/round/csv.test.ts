import fc from 'fast-check';
import { readCsv } from '../../../src/domain/round/csv';

describe('A CSV file', () => {
  const value = fc
    .string({ unit: fc.constantFrom('a', 'æ', ';', ',', '"', '\n', '\r\n', ' ', '1') })
    .map((text) => text.trim());
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );

  it('comes back as it was written, whatever stands in its values', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, separator, end) => {
          const quoted = rows.map((values) =>
            values.map((any) => `"${any.replaceAll('"', '""')}"`).join(separator),
          );
          const read = readCsv(`sep=${separator}${end}${quoted.join(end)}${end}`);
          expect(read.map(({ values }) => values)).toEqual(
            rows.filter((values) => values.some((any) => any !== '')),
          );
        },
      ),
    );
  });

  it('counts lines as an editor does', () => {
    expect(readCsv('sep=;\r\na;b\r\n\r\n"c\r\nd";e\r\nf;g').map(({ line }) => line)).toEqual([2, 4, 6]);
    expect(readCsv('a;b\rc;d\r').map(({ line }) => line)).toEqual([1, 2]);
  });
});
