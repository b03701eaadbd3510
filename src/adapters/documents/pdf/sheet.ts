import type { Block, Detail, Signing } from '../../../domain/document/document';
import { heightOf, type Column, type Paper, type Structure, type Style } from './paper';

const INK = '#242424';
const QUIET = '#595959';

const body: Style = { weight: 'regular', size: 10.5, color: INK };
const strong: Style = { ...body, weight: 'bold' };
const label: Style = { weight: 'regular', size: 9.5, color: QUIET };
const foot: Style = { ...label, size: 8.5 };

/** In points: size of the letters, and the room before and after. */
const headings = {
  1: { size: 20, before: 0, after: 10 },
  2: { size: 14, before: 22, after: 4 },
  3: { size: 11, before: 12, after: 1 },
} as const;

const BULLET = { indent: 3, width: 10 };
const BULLET_ROOM = 14;
const LABEL_WIDTH = 124;
const LABEL_GAP = 12;
const BETWEEN_DETAILS = 4;
const LINES_BELOW_HEADING = 3;

/** Writes blocks one below the other, each with its tag. */
export class PdfSheet {
  private readonly root: Structure;
  private readonly bookmarks: { level: number; outline: PDFKit.PDFOutline }[] = [];

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly paper: Paper,
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
        this.paper.space(5);
        this.leaf(this.root, 'P', block.text, body, this.whole);
        break;
      case 'list':
        this.list(block.items);
        break;
      case 'details':
        this.details(this.root, block.details);
        break;
      case 'signature':
        this.signature(block);
        break;
    }
  }

  finish(title: string): void {
    this.root.end();
    this.paper.number(title, foot);
  }

  private heading(level: 1 | 2 | 3, text: string): void {
    const { size, before, after } = headings[level];
    const style: Style = { ...strong, size };
    this.paper.space(before);
    const height = heightOf(this.paper.lines(text, style, this.whole), style);
    this.paper.keepTogether(height + after + LINES_BELOW_HEADING * body.size * 2);
    while ((this.bookmarks.at(-1)?.level ?? 0) >= level) this.bookmarks.pop();
    const outline = this.paper.bookmark(text, this.bookmarks.at(-1)?.outline);
    this.bookmarks.push({ level, outline });
    this.leaf(this.root, `H${level}`, text, style, this.whole);
    this.paper.space(after);
  }

  private list(items: readonly string[]): void {
    const { paper } = this;
    const column = { indent: BULLET_ROOM, width: paper.width - BULLET_ROOM };
    paper.space(3);
    this.branch(this.root, 'L', (list) => {
      for (const item of items) {
        paper.space(2);
        this.branch(list, 'LI', (entry) => this.beside(entry, ['•', body, BULLET], [item, body, column]));
      }
    });
  }

  private details(parent: Structure, details: readonly Detail[], firstValue = body): void {
    const { paper } = this;
    const labels = { indent: 0, width: LABEL_WIDTH };
    const indent = LABEL_WIDTH + LABEL_GAP;
    const values = { indent, width: paper.width - indent };
    this.branch(parent, 'L', (list) => {
      for (const [index, detail] of details.entries()) {
        const value = index === 0 ? firstValue : body;
        paper.space(BETWEEN_DETAILS);
        this.branch(list, 'LI', (entry) =>
          this.beside(entry, [detail.label, label, labels], [detail.value, value, values]),
        );
      }
    });
  }

  private signature({ role, name, details }: Signing): void {
    const { paper } = this;
    const all = [{ label: role, value: name }, ...details];
    const values = { indent: 0, width: paper.width - LABEL_WIDTH - LABEL_GAP };
    const height = all
      .map(({ value }) => heightOf(paper.lines(value, body, values), body) + BETWEEN_DETAILS)
      .reduce((sum, each) => sum + each, 0);
    paper.space(10);
    paper.keepTogether(height + 10);
    paper.rule();
    paper.y += 4;
    this.branch(this.root, 'Sect', (section) => this.details(section, all, strong));
  }

  /** What names something and what is named, on the same line; the latter may go on over pages. */
  private beside(entry: Structure, [name, nameStyle, nameColumn]: Piece, [text, style, column]: Piece): void {
    const { paper } = this;
    paper.keepTogether(
      Math.max(heightOf(paper.lines(name, nameStyle, nameColumn), nameStyle), style.size * 3),
    );
    const { top, page } = { top: paper.y, page: this.pdf.page };
    // On the line of what stands beside it, though its letters are smaller.
    paper.y = top + style.size - nameStyle.size;
    this.leaf(entry, 'Lbl', name, nameStyle, nameColumn);
    const below = paper.y;
    paper.y = top;
    this.leaf(entry, 'LBody', text, style, column);
    if (this.pdf.page === page) paper.y = Math.max(paper.y, below);
  }

  private branch(parent: Structure, tag: string, fill: (element: Structure) => void): void {
    const element = this.pdf.struct(tag);
    parent.add(element);
    fill(element);
    element.end();
  }

  private leaf(parent: Structure, tag: string, text: string, style: Style, column: Column): void {
    const { paper } = this;
    this.branch(parent, tag, (element) =>
      paper.inside(element, tag, () => paper.flow(paper.lines(text, style, column), style, column)),
    );
  }

  private get whole(): Column {
    return { indent: 0, width: this.paper.width };
  }
}

type Piece = readonly [text: string, style: Style, column: Column];
