import type { Instant } from '../time/calendar-dates';
import { escapedHtml } from './html';

/**
 * Something to read, file or print, before it has a form: the same blocks become a PDF, the readable text
 * in SharePoint, and a printed page. The words in it are given by the caller.
 */
export interface Document {
  /** Its name, for whoever finds it in a list; what the reader sees first is a heading of its own. */
  readonly title: string;
  readonly language: 'da' | 'en';
  readonly blocks: readonly Block[];
}

/** A document as a file of its own. Nothing comes into the file from a clock: the same document is the same file. */
export interface DocumentFile extends Document {
  /** The time that the file bears. */
  readonly at: Instant;
  readonly attachment?: Attachment;
}

/** Something for programs, that lies in a file beside what people read. */
export interface Attachment {
  readonly name: string;
  /** What it is, for whoever finds it. */
  readonly description: string;
  readonly json: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'details'; readonly details: readonly Detail[] }
  | Signing;

export interface Detail {
  readonly label: string;
  readonly value: string;
}

/** Who signed, as what, and the particulars: when, agreed or with remarks, which remarks. */
export interface Signing {
  readonly kind: 'signature';
  readonly role: string;
  readonly name: string;
  readonly details: readonly Detail[];
}

/** A document may hold anything a person can paste, and some of that no reader of XML or PDF takes. */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) =>
      character === '\n' ? character : character === '\t' ? ' ' : '',
    );
}

/** In elements that the rich text of SharePoint keeps; the page around it has the highest heading. */
export function documentHtml(document: Document): string {
  return document.blocks.map(blockHtml).join('');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level + 1}`, html(block.text));
    case 'paragraph':
      return element('p', html(block.text));
    case 'list':
      return element('ul', block.items.map((item) => element('li', html(item))).join(''));
    case 'details':
      return detailsHtml(block.details);
    case 'signature':
      return detailsHtml([{ label: block.role, value: block.name }, ...block.details]);
  }
}

// SharePoint takes away the elements of a description list.
function detailsHtml(details: readonly Detail[]): string {
  return details
    .map(({ label, value }) => element('p', `${element('strong', html(label))}<br>${html(value)}`))
    .join('');
}

function html(text: string): string {
  return escapedHtml(printable(text)).replaceAll('\n', '<br>');
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
