import { weights, type LettersOfWeights, type Weight } from './fonts';

/** One file of letters within the document being made. */
export interface Face {
  readonly name: string;
  readonly has: (character: string) => boolean;
}

export type Faces = Readonly<Record<Weight, readonly Face[]>>;

/** pdfkit's types leave out the font that is in use. */
interface FontInUse {
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean } };
}

export function embedFaces(pdf: PDFKit.PDFDocument, letters: LettersOfWeights): Faces {
  const embedded = new Map<string, Face>();
  for (const { file, bytes } of weights.flatMap((weight) => letters[weight])) {
    if (embedded.has(file)) continue;
    pdf.registerFont(file, bytes).font(file);
    const { font } = (pdf as unknown as FontInUse)._font;
    const known = new Map<string, boolean>();
    const has = (character: string) => {
      const answer = known.get(character) ?? font.hasGlyphForCodePoint(character.codePointAt(0)!);
      known.set(character, answer);
      return answer;
    };
    embedded.set(file, { name: file, has });
  }
  const facesOf = (weight: Weight) => letters[weight].map(({ file }) => embedded.get(file)!);
  return { regular: facesOf('regular'), bold: facesOf('bold') };
}
