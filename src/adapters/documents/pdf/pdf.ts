import type { Pdf } from '../../../application/ports/pdf';
import { failed } from '../../../domain/base/result';
import type { ReadFont } from './fonts';
import { attachmentIn } from './read-attachment';

/** A PDF with the structure that a screen reader reads aloud. What makes it is large, and is fetched when it is wanted. */
export function lazyPdf(readFont: ReadFont): Pdf {
  return {
    render: async (document) => {
      const loaded = await import('./render').catch((error: unknown) => String(error));
      if (typeof loaded === 'string') return failed({ code: 'offline', details: { message: loaded } });
      return loaded.renderPdf(document, readFont);
    },
    attachmentIn,
  };
}
