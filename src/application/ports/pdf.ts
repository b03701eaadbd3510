import type { Document } from '../../domain/document/document';
import type { Outcome } from './outcome';

/** Makes a file of a document; loaded when it is first used. */
export interface Pdf {
  readonly render: (document: Document) => Outcome<Uint8Array>;
}
