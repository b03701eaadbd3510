import PDFDocument from 'pdfkit';
import type { Outcome } from '../../../application/ports/outcome';
import { printable, type Attachment, type Block, type DocumentFile } from '../../../domain/document/document';
import { success } from '../../../domain/base/result';
import { embedFaces } from './faces';
import { readLetters, type ReadFont } from './fonts';
import { Paper } from './paper';
import { PdfSheet } from './sheet';

/** Points; A4 is 595 × 842. */
const MARGIN = 62;

/**
 * A PDF with its structure, its language and its letters in it. The same document gives the same bytes on every machine,
 * so that a filed one can be made again and compared.
 */
export async function renderPdf(
  { title, language, blocks, at, attachment }: DocumentFile,
  readFont: ReadFont,
): Outcome<Uint8Array> {
  const text = [title, ...blocks.map(wordsOf)].join('').normalize('NFC');
  const letters = await readLetters(text, readFont);
  if (!letters.ok) return letters;
  const date = new Date(at);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    // Each engine packs in its own way. What is filed is small, and whoever opens it in an editor can read it.
    compress: false,
    pdfVersion: '1.7',
    lang: language === 'da' ? 'da-DK' : 'en',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    // No usual font (undefined is Helvetica): what is not embedded would look otherwise on another machine, and a browser has none.
    font: '',
    info: {
      Title: asMetadata(title),
      CreationDate: date,
      ModDate: date,
      Producer: 'Rød Tråd',
      Creator: 'Rød Tråd',
    },
  });
  if (attachment) attach(pdf, attachment, date);
  const sheet = new PdfSheet(pdf, new Paper(pdf, embedFaces(pdf, letters.value)));
  for (const block of blocks) sheet.write(block);
  sheet.finish(title);
  return success(await bytesOf(pdf));
}

/** pdfkit's types leave out how an attachment and the document belong together (PDF 2.0, table 43). */
interface AttachmentOptions extends PDFKit.Mixins.PDFAttachmentOptions {
  readonly relationship: 'Data';
}

/** Before anything else, so that it is the first file in the file (`read-attachment.ts`). */
function attach(pdf: PDFKit.PDFDocument, { name, description, json }: Attachment, date: Date): void {
  const options: AttachmentOptions = {
    ...{ name, description, type: 'application/json', relationship: 'Data' },
    ...{ creationDate: date, modifiedDate: date },
  };
  pdf.file(new TextEncoder().encode(json).slice().buffer, options);
}

/** pdfkit puts it into XML as it stands, and the reader of a broken one is told no title at all. */
function asMetadata(title: string): string {
  return printable(title)
    .replaceAll('\n', ' ')
    .replaceAll('&', '＆')
    .replaceAll('<', '‹')
    .replaceAll('>', '›');
}

/** Everything that is written somewhere, to know which letters it takes. */
function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.join('');
    case 'details':
      return block.details.map(({ label, value }) => label + value).join('');
    case 'signature':
      return block.role + block.name + block.details.map(({ label, value }) => label + value).join('');
  }
}

async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  pdf.on('data', (part: Uint8Array) => parts.push(part));
  const ended = new Promise((done) => pdf.on('end', done));
  pdf.end();
  await ended;
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
