import type { DocumentFile } from '../../domain/document/document';
import type { Outcome } from './outcome';

export interface Pdf {
  /** Makes a file of a document; what makes it is loaded when it is first used. */
  readonly render: (document: DocumentFile) => Outcome<Uint8Array>;
  /** The attachment of a file that was made here, or so that it looks like one; undefined for any other. */
  readonly attachmentIn: (bytes: Uint8Array) => string | undefined;
}
