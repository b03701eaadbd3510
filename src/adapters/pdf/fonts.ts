import type { Outcome } from '../../application/outcome';
import { success } from '../../domain/result';

export type Weight = 'regular' | 'bold';

/** The letters, in pieces: each with the characters that are worth fetching it for. First come first served. */
const pieces = [
  { name: 'noto-sans-latin', weights: true, holds: /./s },
  {
    name: 'noto-sans-latin-ext',
    weights: true,
    holds: /[\u0100-\u02ff\u1d00-\u1dbf\u1e00-\u1eff\u2020\u20a0-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/,
  },
  { name: 'noto-sans-vietnamese', weights: true, holds: /[\u01a0-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/ },
  { name: 'noto-sans-greek', weights: true, holds: /[\u0370-\u03ff]/ },
  { name: 'noto-sans-greek-ext', weights: true, holds: /[\u1f00-\u1fff]/ },
  { name: 'noto-sans-cyrillic', weights: true, holds: /[\u0400-\u0491\u04b0\u04b1\u2116]/ },
  {
    name: 'noto-sans-cyrillic-ext',
    weights: true,
    holds: /[\u0460-\u052f\u1c80-\u1c8a\u2de0-\u2dff\ua640-\ua69f]/,
  },
  { name: 'noto-sans-hebrew-hebrew', weights: true, holds: /[\u0590-\u05ff\ufb1d-\ufb4f]/ },
  {
    name: 'noto-sans-arabic-arabic',
    weights: true,
    holds: /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/,
  },
  { name: 'noto-sans-symbols-2-symbols', weights: false, holds: /[\u2150-\u2bff]/ },
  {
    name: 'noto-emoji-emoji',
    weights: false,
    holds: /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u,
  },
] as const;

type Piece = (typeof pieces)[number];
export type FontFile = `${Piece['name']}-${400 | 700}-normal.woff`;
export type ReadFont = (file: FontFile) => Outcome<Uint8Array>;

/** One file of letters within the document being made. */
export interface Face {
  readonly name: FontFile;
  readonly has: (codePoint: number) => boolean;
}

export type Faces = Readonly<Record<Weight, readonly Face[]>>;

/** pdfkit's types leave out the font that is in use. */
interface FontInUse {
  readonly _font: { readonly font: { hasGlyphForCodePoint: (codePoint: number) => boolean } };
}

/** Reads the letters that this text needs, and no others, and embeds them. */
export async function readFaces(pdf: PDFKit.PDFDocument, text: string, readFont: ReadFont): Outcome<Faces> {
  const faces: Record<Weight, Face[]> = { regular: [], bold: [] };
  const known = new Map<FontFile, Face>();
  for (const { name, weights, holds } of pieces) {
    if (name !== 'noto-sans-latin' && !holds.test(text)) continue;
    for (const weight of ['regular', 'bold'] as const) {
      const file: FontFile = `${name}-${weight === 'bold' && weights ? 700 : 400}-normal.woff`;
      if (!known.has(file)) {
        const bytes = await readFont(file);
        if (!bytes.ok) return bytes;
        pdf.registerFont(file, bytes.value).font(file);
        const { font } = (pdf as unknown as FontInUse)._font;
        known.set(file, { name: file, has: (codePoint) => font.hasGlyphForCodePoint(codePoint) });
      }
      faces[weight].push(known.get(file)!);
    }
  }
  return success(faces);
}
