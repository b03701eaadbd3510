import type { Line } from './lines';
import { heightOf, lineHeight, type Column, type Paper, type Structure, type Style } from './paper';

export interface TableStyles {
  readonly header: Style;
  readonly body: Style;
}

interface Cell {
  readonly lines: readonly Line[];
  readonly column: Column;
  readonly element: Structure;
}

const PADDING = 4;
const GAP = 12;
/** No column is so narrow that its words are broken for the sake of a longer neighbour. */
const NARROWEST = 70;

/** A table whose rows may go on over the page, each time below the header. */
export class Table {
  private readonly columns: readonly Column[];

  constructor(
    private readonly pdf: PDFKit.PDFDocument,
    private readonly paper: Paper,
    private readonly header: readonly string[],
    rows: readonly (readonly string[])[],
    private readonly styles: TableStyles,
  ) {
    this.columns = columnsOf([header, ...rows], paper.width);
  }

  write(table: Structure, rows: readonly (readonly string[])[]): void {
    const { paper } = this;
    paper.keepTogether(this.headerHeight() + 2 * PADDING + 3 * lineHeight(this.styles.body));
    this.row(table, 'TH', this.header, this.styles.header);
    for (const row of rows) this.row(table, 'TD', row, this.styles.body);
  }

  private row(table: Structure, tag: 'TH' | 'TD', texts: readonly string[], style: Style): void {
    const { paper, pdf } = this;
    const row = pdf.struct('TR');
    table.add(row);
    const cells = this.columns.map((column, index): Cell => {
      // pdfkit reads `scope`; its types do not know it.
      const options = { ...(tag === 'TH' && { scope: 'Column' }) } as object;
      const element = pdf.struct(tag, options);
      row.add(element);
      return { lines: paper.lines(texts[index] ?? '', style, column), column, element };
    });
    this.cells(cells, tag, style);
    for (const { element } of cells) element.end();
    row.end();
  }

  private cells(cells: readonly Cell[], tag: 'TH' | 'TD', style: Style): void {
    const { paper } = this;
    const height = lineHeight(style);
    const most = Math.max(...cells.map(({ lines }) => lines.length));
    if (tag === 'TD' && most * height + 2 * PADDING > paper.room && most * height < paper.height / 3) {
      this.goOnOverThePage();
    }
    let from = 0;
    while (from < most) {
      const fitting = Math.floor((paper.room - 2 * PADDING) / height);
      if (fitting < 1) {
        this.goOnOverThePage();
        continue;
      }
      paper.y += PADDING;
      const top = paper.y;
      for (const { lines, column, element } of cells) {
        const here = lines.slice(from, from + fitting);
        if (here.length === 0) continue;
        paper.y = top;
        paper.inside(element, tag, () => paper.flow(here, style, column));
      }
      paper.y = top + Math.min(fitting, most - from) * height + PADDING;
      from += fitting;
    }
    paper.rule();
  }

  /** The header stands again for the eye; whoever listens has heard it. */
  private goOnOverThePage(): void {
    const { paper } = this;
    const style = this.styles.header;
    paper.breakPage();
    if (this.headerHeight() > paper.height / 4) return;
    const lines = this.headerLines();
    paper.y += PADDING;
    const top = paper.y;
    paper.decoration('Layout', () => {
      for (const [index, column] of this.columns.entries()) {
        paper.y = top;
        paper.flow(lines[index]!, style, column);
      }
    });
    paper.y = top + this.headerHeight() + PADDING;
    paper.rule();
  }

  private headerHeight(): number {
    return Math.max(...this.headerLines().map((lines) => heightOf(lines, this.styles.header)));
  }

  private headerLines(): readonly (readonly Line[])[] {
    return this.columns.map((column, index) =>
      this.paper.lines(this.header[index] ?? '', this.styles.header, column),
    );
  }
}

/** Wide where much is written; the root keeps one long cell from taking everything. */
function columnsOf(rows: readonly (readonly string[])[], room: number): readonly Column[] {
  const count = Math.max(...rows.map((row) => row.length));
  const weights = Array.from({ length: count }, (_, index) =>
    Math.sqrt(Math.max(1, ...rows.map((row) => row[index]?.length ?? 0))),
  );
  const least = Math.min(NARROWEST, room / count);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shared = room - least * count;
  let indent = 0;
  return weights.map((weight) => {
    const width = least + (shared * weight) / total;
    const column = { indent, width: width - GAP };
    indent += width;
    return column;
  });
}
