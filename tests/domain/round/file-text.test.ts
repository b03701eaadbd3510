import { textOfFile } from '../../../src/domain/round/file-text';
import { parsePopulation, readPopulation } from '../../../src/domain/round/population-file';

const heading = ['Ansættelsesnummer', 'Navn', 'Medarbejder', 'Samtaleleder', 'Enhed', 'Personalegruppe'];
const aase = ['104711', 'Åse Ærø Østergård', 'a@x.dk', 'b@x.dk', 'Bøgely – Æblehaven', 'SOSU'];
const textWith = (separator: string) => [heading, aase].map((row) => row.join(separator)).join('\r\n');

/** What Windows-1252 has where Latin-1 has control signs. */
const windows = (text: string) => Uint8Array.from(text, (sign) => (sign === '–' ? 0x96 : sign.charCodeAt(0)));
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\uFEFF${text}`),
  'Windows-1252': windows,
  'UTF-16 LE with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 BE with a mark': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
};
const separators = { semicolons: ';', commas: ',', tabs: '\t' } as const;

describe('L5: a population file that Excel saved', () => {
  const ways = Object.keys(encodings).flatMap((encoding) =>
    (Object.keys(separators) as (keyof typeof separators)[]).map(
      (separator) => [encoding, separator] as const,
    ),
  );

  it.each(ways)('as %s with %s is read with its Danish letters', (encoding, separator) => {
    const { rows, problems } = readPopulation(encodings[encoding]!(textWith(separators[separator])));
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ name: aase[1], unit: aase[4] }]);
  });

  const text = textWith(';');
  const bytesOf = (letters: Readonly<Record<string, number>>) =>
    Uint8Array.from(text.replace('–', '-'), (sign) => letters[sign] ?? sign.charCodeAt(0));
  it.each<readonly [string, Uint8Array]>([
    ['a workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])],
    ['an older workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x00])],
    ['a PDF', Buffer.from('%PDF-1.7\n\x81\x8d\x8f\x90\n')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['CSV (MS-DOS)', bytesOf({ æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f })],
    ['CSV (Macintosh)', bytesOf({ æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81 })],
    ['UTF-8 that was cut through', Buffer.from(text).subarray(0, Buffer.from(text).lastIndexOf('ø') + 1)],
    ['UTF-8 mixed with Windows-1252', Buffer.concat([Buffer.from(text), windows('\r\n1;Åse')])],
    ['UTF-8 with a mark and other letters', Buffer.concat([Buffer.from('\uFEFF'), windows(text)])],
  ])('is told from %s, which is refused', (_, bytes) => {
    expect(readPopulation(bytes)).toEqual({
      rows: [],
      problems: [{ line: 1, code: 'not-a-text', value: '', strength: 'error' }],
    });
  });

  it('may be written with the signs that Word puts in', () => {
    const signs = Uint8Array.from([0x93, 0x4e, 0x6f, 0x72, 0x64, 0x94, 0x20, 0x4f, 0x92, 0x42, 0x85, 0x80]);
    expect(textOfFile(Buffer.concat([windows('Å '), signs]))).toBe('Å “Nord” O’B…€');
  });

  it('may be empty', () => {
    expect(readPopulation(new Uint8Array()).problems).toEqual(parsePopulation('').problems);
  });
});
