import type { Pdf } from '../../../application/ports/pdf';
import { failed } from '../../../domain/base/result';
import type { ReadFont } from './fonts';

export interface PdfOptions {
  readonly readFont: ReadFont;
  readonly now: () => string;
}

/** A PDF with the structure that a screen reader reads aloud. What makes it is large, and is fetched when it is wanted. */
export function lazyPdf({ readFont, now }: PdfOptions): Pdf {
  return {
    render: async (document) => {
      const loaded = await import('./render').catch((error: unknown) => String(error));
      if (typeof loaded === 'string') return failed({ code: 'offline', details: { message: loaded } });
      return loaded.renderPdf(document, readFont, now());
    },
  };
}
