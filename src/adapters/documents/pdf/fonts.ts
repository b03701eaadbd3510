import type { Outcome } from '../../../application/ports/outcome';
import { success } from '../../../domain/base/result';
import { unpackWoff } from './unpack-woff';

/** The letters, in pieces: each with the characters that it is worth fetching for. First come, first served. */
const pieces = [
  { name: 'noto-sans-latin', holds: /^/ },
  {
    name: 'noto-sans-latin-ext',
    holds: /[\u0100-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u2020\u20a0-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/,
  },
  { name: 'noto-sans-vietnamese', holds: /[\u01a0-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/ },
  { name: 'noto-sans-greek', holds: /[\u0370-\u03ff]/ },
  { name: 'noto-sans-greek-ext', holds: /[\u1f00-\u1fff]/ },
  { name: 'noto-sans-cyrillic', holds: /[\u0400-\u0491\u04b0\u04b1\u2116]/ },
  { name: 'noto-sans-cyrillic-ext', holds: /[\u0460-\u052f\u1c80-\u1c8a\u2de0-\u2dff\ua640-\ua69f]/ },
  { name: 'noto-sans-hebrew-hebrew', holds: /[\u0590-\u05ff\ufb1d-\ufb4f]/ },
  {
    name: 'noto-sans-arabic-arabic',
    holds: /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/,
  },
] as const;

/** These have one weight. */
const symbolPieces = [
  { name: 'noto-sans-math-latin', holds: /[\u2150-\u22ff\u27f0-\u27ff\u2900-\u2aff]/ },
  { name: 'noto-sans-symbols-2-symbols', holds: /[\u2300-\u27bf\u2b00-\u2bff]/ },
  { name: 'noto-emoji-emoji', holds: /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u },
] as const;

export const weights = ['regular', 'bold'] as const;
export type Weight = (typeof weights)[number];

export type FontFile =
  | `${(typeof pieces)[number]['name']}-${400 | 700}-normal.woff`
  | `${(typeof symbolPieces)[number]['name']}-400-normal.woff`;

export type ReadFont = (file: FontFile) => Outcome<Uint8Array>;

export interface Letters {
  readonly file: FontFile;
  readonly bytes: Uint8Array;
}

/** The letters of each weight, in the order in which a character is looked for. */
export type LettersOfWeights = Readonly<Record<Weight, readonly Letters[]>>;

/** Reads the letters that this text needs, and no others. */
export async function readLetters(text: string, readFont: ReadFont): Outcome<LettersOfWeights> {
  const wanted = pieces.filter(({ holds }) => holds.test(text));
  const symbols = symbolPieces.filter(({ holds }) => holds.test(text));
  const filesOf = (weight: 400 | 700): FontFile[] => [
    ...wanted.map(({ name }) => `${name}-${weight}-normal.woff` as const),
    ...symbols.map(({ name }) => `${name}-400-normal.woff` as const),
  ];
  const files = { regular: filesOf(400), bold: filesOf(700) };
  const read = new Map<FontFile, Letters>();
  const all = [...new Set([...files.regular, ...files.bold])];
  for (const [index, bytes] of (await Promise.all(all.map(readFont))).entries()) {
    if (!bytes.ok) return bytes;
    const file = all[index]!;
    read.set(file, { file, bytes: await unpackWoff(bytes.value) });
  }
  const lettersOf = (weight: Weight) => files[weight].map((file) => read.get(file)!);
  return success({ regular: lettersOf('regular'), bold: lettersOf('bold') });
}
