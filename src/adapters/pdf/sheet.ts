import { printable, type Block, type Detail } from '../../domain/document';
import type { Faces } from './fonts';
import { linesOf, type Letters, type Measure, type Run } from './lines';

type Structure = PDFKit.PDFStructureElement;

const INK = '#242424';
const QUIET = '#595959';
const RULE = '#d1d1d1';

/** In points: size of the letters, and the room before a block. */
const headings = {
  1: { size: 20, before: 0 },
  2: { size: 14, before: 18 },
  3: { size: 11.5, before: 12 },
} as const;
const BODY = 10.5;
const LABEL = 9;
const LINE_HEIGHT = 1.4;
const INDENT = 14;
const CELL_PADDING = 4;
const SIGNATURE_HEIGHT = 90;

interface Style extends Letters {
  readonly color?: string;
  readonly indent?: number;
  readonly width?: number;
}

/** Writes blocks down the pages; each carries its tag, and what is only decoration carries none. */
export class Sheet {
  private readonly root: Structure;
  private readonly measured = new Map<string, number>();

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly faces: Faces,
  ) {
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  write(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.heading(block.level, block.text);
        break;
      case 'paragraph':
        this.space(4);
        this.tagged(this.root, 'P', () => this.lines(block.text, body));
        break;
      case 'list':
        this.list(block.items);
        break;
      case 'details':
        this.details(block.details);
        break;
      case 'table':
        this.table(block.header, block.rows);
        break;
      case 'signature':
        this.keepTogether(SIGNATURE_HEIGHT);
        this.space(10);
        this.details([{ label: block.role, value: block.name }, ...block.details]);
    }
  }

  /** Numbers the pages; a reader of the text is spared them. */
  finish(): void {
    this.root.end();
    const { pdf } = this;
    const { start, count } = pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      pdf.switchToPage(start + page);
      const { height, margins, width } = pdf.page;
      pdf.markContent('Artifact', { type: 'Pagination' });
      this.put(
        { face: this.faces.regular[0]!, text: `${page + 1} / ${count}` },
        LABEL,
        width - margins.right - 30,
        height - margins.bottom + 18,
        QUIET,
      );
      pdf.endMarkedContent();
    }
  }

  private heading(level: 1 | 2 | 3, text: string): void {
    const { size, before } = headings[level];
    this.keepTogether(size * 4);
    this.space(before);
    this.pdf.outline.addItem(printable(text));
    this.tagged(this.root, `H${level}`, () => this.lines(text, { weight: 'bold', size }));
    this.space(3);
  }

  private list(items: readonly string[]): void {
    const list = this.pdf.struct('L');
    this.root.add(list);
    for (const item of items) {
      const entry = this.pdf.struct('LI');
      list.add(entry);
      this.keepTogether(BODY * 2);
      const top = this.pdf.y;
      this.tagged(entry, 'Lbl', () => this.lines('•', { ...body, indent: 2, width: INDENT }));
      this.pdf.y = top;
      this.tagged(entry, 'LBody', () => this.lines(item, { ...body, indent: INDENT }));
      entry.end();
    }
    list.end();
  }

  private details(details: readonly Detail[]): void {
    for (const { label, value } of details) {
      this.keepTogether(BODY * 4);
      this.space(4);
      const pair = this.pdf.struct('Div');
      this.root.add(pair);
      this.tagged(pair, 'P', () => this.lines(label, { weight: 'regular', size: LABEL, color: QUIET }));
      this.tagged(pair, 'P', () => this.lines(value, body));
      pair.end();
    }
  }

  private table(header: readonly string[], rows: readonly (readonly string[])[]): void {
    const table = this.pdf.struct('Table');
    this.root.add(table);
    this.space(6);
    this.row(table, 'TH', header);
    for (const row of rows) this.row(table, 'TD', row);
    table.end();
  }

  private row(table: Structure, cell: 'TH' | 'TD', texts: readonly string[]): void {
    const width = this.room / texts.length;
    const style: Style = {
      weight: cell === 'TH' ? 'bold' : 'regular',
      size: BODY,
      width: width - 2 * CELL_PADDING,
    };
    const heights = texts.map((text) => this.broken(text, style).length * BODY * LINE_HEIGHT);
    this.keepTogether(Math.min(Math.max(...heights), 300));
    const row = this.pdf.struct('TR');
    table.add(row);
    const top = this.pdf.y;
    let bottom = top;
    for (const [index, text] of texts.entries()) {
      this.pdf.y = top;
      this.tagged(row, cell, () => this.lines(text, { ...style, indent: index * width + CELL_PADDING }));
      bottom = Math.max(bottom, this.pdf.y);
    }
    this.pdf.y = bottom;
    row.end();
    this.rule();
  }

  private rule(): void {
    const { pdf } = this;
    pdf.markContent('Artifact', { type: 'Layout' });
    pdf
      .moveTo(pdf.page.margins.left, pdf.y + 2)
      .lineTo(pdf.page.width - pdf.page.margins.right, pdf.y + 2)
      .lineWidth(0.5)
      .strokeColor(RULE)
      .stroke();
    pdf.endMarkedContent();
    this.space(5);
  }

  private tagged(parent: Structure, tag: string, write: () => void): void {
    const element = this.pdf.struct(tag, {}, write);
    parent.add(element);
    element.end();
  }

  private lines(text: string, style: Style): void {
    const { pdf } = this;
    const { indent = 0, size, color = INK } = style;
    const left = pdf.page.margins.left + indent;
    const width = this.widthFor(style);
    for (const line of this.broken(text, style)) {
      if (pdf.y + size * LINE_HEIGHT > this.bottom) this.newPage();
      let x = line.isFromTheRight ? left + width - line.width : left;
      for (const run of line.runs) {
        this.put(run, size, x, pdf.y, color);
        x += this.measure(run, size);
      }
      pdf.y += size * LINE_HEIGHT;
    }
  }

  private broken(text: string, style: Style) {
    return linesOf(printable(text), style, this.faces, this.widthFor(style), this.measure);
  }

  private put({ face, text }: Run, size: number, x: number, y: number, color: string): void {
    const { pdf } = this;
    const before = pdf.y;
    if (text.trim() !== '') {
      pdf
        .font(face.name)
        .fontSize(size)
        .fillColor(color)
        .text(text, x, y + size, { lineBreak: false, baseline: 'alphabetic' });
    }
    pdf.y = before;
  }

  private readonly measure: Measure = ({ face, text }, size) => {
    const key = `${face.name} ${size} ${text}`;
    const known = this.measured.get(key) ?? this.pdf.font(face.name).fontSize(size).widthOfString(text);
    this.measured.set(key, known);
    return known;
  };

  private widthFor({ width, indent = 0 }: Style): number {
    return width ?? this.room - indent;
  }

  private get room(): number {
    const { width, margins } = this.pdf.page;
    return width - margins.left - margins.right;
  }

  private get bottom(): number {
    const { height, margins } = this.pdf.page;
    return height - margins.bottom;
  }

  private newPage(): void {
    this.pdf.continueOnNewPage();
    this.pdf.y = this.pdf.page.margins.top;
  }

  /** What belongs together is not torn apart where so much room is left. */
  private keepTogether(height: number): void {
    if (this.pdf.y + height > this.bottom) this.newPage();
  }

  private space(height: number): void {
    if (this.pdf.y > this.pdf.page.margins.top) this.pdf.y += height;
  }
}

const body: Style = { weight: 'regular', size: BODY };
