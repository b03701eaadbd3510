import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Asks a reader of PDFs, and lets it go. */
export async function readPdf<Value>(
  bytes: Uint8Array,
  ask: (pdf: PDFDocumentProxy) => Promise<Value>,
): Promise<Value> {
  // The reader takes the bytes for itself.
  const task = getDocument({ data: bytes.slice(), isEvalSupported: false, verbosity: 0 });
  try {
    return await ask(await task.promise);
  } finally {
    await task.destroy();
  }
}

export const pagesOf = async (pdf: PDFDocumentProxy) =>
  Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));

export const spokenIn = (item: object) =>
  'str' in item ? `${String(item.str)}${'hasEOL' in item && item.hasEOL ? '\n' : ''}` : '';

/** What is read aloud, as the pieces of each page come one after the other. */
export const textOfPdf = (bytes: Uint8Array) =>
  readPdf(bytes, async (pdf) => {
    const texts: string[] = [];
    for (const page of await pagesOf(pdf)) {
      const { items } = await page.getTextContent();
      texts.push(items.map(spokenIn).join(''));
    }
    return texts.join('');
  });
