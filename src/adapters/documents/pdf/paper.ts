import { printable } from '../../../domain/document/document';
import type { Faces } from './faces';
import type { Weight } from './fonts';
import { linesOf, type Line } from './lines';
import type { Run } from './runs';

export type Structure = PDFKit.PDFStructureElement;

export interface Style {
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
  readonly color: string;
}

/** A column of the page: both from the left margin. */
export interface Column {
  readonly indent: number;
  readonly width: number;
}

const LINE_HEIGHT = 1.4;
const RULE = '#d1d1d1';

export const lineHeight = ({ size }: Style): number => size * LINE_HEIGHT;

export const heightOf = (lines: readonly Line[], style: Style): number => lines.length * lineHeight(style);

/** Pages that are written from the top down. What is text carries a tag, and what is decoration is marked as such. */
export class Paper {
  private readonly widths = new Map<string, number>();
  /** From the top of the page. */
  y: number;

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly faces: Faces,
  ) {
    this.y = pdf.page.margins.top;
  }

  /** The whole width between the margins. */
  get width(): number {
    const { width, margins } = this.pdf.page;
    return width - margins.left - margins.right;
  }

  /** How much of the page is left. */
  get room(): number {
    const { height, margins } = this.pdf.page;
    return height - margins.bottom - this.y;
  }

  get height(): number {
    const { height, margins } = this.pdf.page;
    return height - margins.top - margins.bottom;
  }

  breakPage(): void {
    this.pdf.continueOnNewPage();
    this.y = this.pdf.page.margins.top;
  }

  /** What belongs together is not torn apart, if a page can hold it. */
  keepTogether(height: number): void {
    if (height > this.room && height <= this.height) this.breakPage();
  }

  space(height: number): void {
    if (this.y > this.pdf.page.margins.top) this.y += height;
  }

  bookmark(title: string, below: PDFKit.PDFOutline = this.pdf.outline): PDFKit.PDFOutline {
    return below.addItem(printable(title).replaceAll('\n', ' '));
  }

  lines(text: string, style: Style, { width }: Column): readonly Line[] {
    const widthOf = (run: Run) => this.widthOf(run, style.size);
    const measure = { faces: this.faces[style.weight], widthOf };
    return linesOf(printable(text).normalize('NFC'), width, measure);
  }

  /** What is written meanwhile belongs to this element of the structure. */
  inside(element: Structure, tag: string, write: () => void): void {
    const content = this.pdf.markStructureContent(tag);
    write();
    this.pdf.endMarkedContent();
    element.add(content);
  }

  decoration(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** Line by line, over as many pages as it takes. */
  flow(lines: readonly Line[], style: Style, column: Column): void {
    const height = lineHeight(style);
    for (const line of lines) {
      if (height > this.room) this.breakPage();
      this.line(line, style, column);
      this.y += height;
    }
  }

  line(line: Line, { size, color }: Style, { indent, width }: Column): void {
    const { pdf } = this;
    let x = pdf.page.margins.left + indent + (line.isFromTheRight ? width - line.width : 0);
    // Without the space, a screen reader reads the last word of one line and the first of the next as one.
    const space = line.endsWord ? ' ' : '';
    if (line.written !== undefined) pdf.markContent('Span', { actual: line.written + space });
    pdf.fontSize(size).fillColor(color);
    for (const run of line.runs) {
      this.put(run.text, run.face.name, x, size);
      x += this.widthOf(run, size);
    }
    if (line.written !== undefined) pdf.endMarkedContent();
    else if (space) this.put(space, this.faces.regular[0]!.name, x, size);
  }

  rule(): void {
    const { pdf } = this;
    const { left } = pdf.page.margins;
    this.decoration('Layout', () => {
      pdf.moveTo(left, this.y).lineTo(left + this.width, this.y);
      pdf.lineWidth(0.5).strokeColor(RULE).stroke();
    });
  }

  /** At the foot of every page: the name of the document, and which page of how many. */
  number(title: string, style: Style): void {
    const { pdf } = this;
    const { start, count } = pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      pdf.switchToPage(start + page);
      this.y = pdf.page.height - pdf.page.margins.bottom + 20;
      const column = { indent: 0, width: this.width };
      const [number] = this.lines(`${page + 1} / ${count}`, style, column);
      const [name] = this.lines(title, style, { ...column, width: this.width - 60 });
      this.decoration('Pagination', () => {
        if (name) this.line(name, style, column);
        if (number) this.line(number, style, { ...column, indent: this.width - number.width });
      });
    }
  }

  private put(text: string, face: string, x: number, size: number): void {
    this.pdf.font(face).text(text, x, this.y + size, { lineBreak: false, baseline: 'alphabetic' });
  }

  private widthOf({ text, face }: Run, size: number): number {
    const key = `${face.name} ${size} ${text}`;
    const width = this.widths.get(key) ?? this.pdf.font(face.name).fontSize(size).widthOfString(text);
    this.widths.set(key, width);
    return width;
  }
}
