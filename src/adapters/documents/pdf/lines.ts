import type { Face } from './faces';
import { directed, fromTheLeft, isDrawnOtherwise, runsOf, type Run } from './runs';

export interface Line {
  /** In the order in which they stand on paper, from the left. */
  readonly runs: readonly Run[];
  readonly width: number;
  readonly isFromTheRight: boolean;
  /** What was written, where what is drawn reads otherwise. */
  readonly written?: string;
  /** The next line begins a new word. */
  readonly endsWord: boolean;
}

export interface Measure {
  readonly faces: readonly Face[];
  readonly widthOf: (run: Run) => number;
}

/** A line may end after every one of these. */
const PIECES = /[^ -]*-+|[^ -]* +|[^ -]+/g;

const graphemes = new Intl.Segmenter();

/** The text in lines no wider than `width`; a word that is wider itself is broken anywhere. */
export function linesOf(text: string, width: number, measure: Measure): readonly Line[] {
  return text.split('\n').flatMap((paragraph) => paragraphLines(paragraph.trimEnd(), width, measure));
}

function paragraphLines(text: string, width: number, measure: Measure): readonly Line[] {
  const whole = directed(text);
  const runsFrom = (start: number, end: number) => runsOf(whole, start, end, measure.faces);
  const ends = lineEnds(text, width, (start, end) => widthOf(runsFrom(start, end), measure));
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const written = text.slice(start, end).trimEnd();
    const runs = runsFrom(start, start + written.length);
    return {
      runs: fromTheLeft(runs),
      width: widthOf(runs, measure),
      isFromTheRight: whole.isFromTheRight,
      ...(isDrawnOtherwise(written, runs) && { written }),
      endsWord: end === text.length || text[end - 1] === ' ',
    };
  });
}

function lineEnds(text: string, room: number, widthFrom: (start: number, end: number) => number): number[] {
  const ends: number[] = [];
  let width = 0;
  const endAt = (end: number) => {
    ends.push(end);
    width = 0;
  };
  for (const { 0: piece, index: start } of text.matchAll(PIECES)) {
    const wordEnd = start + piece.trimEnd().length;
    const word = widthFrom(start, wordEnd);
    if (width > 0 && width + word > room) endAt(start);
    if (word <= room) {
      width += word + widthFrom(wordEnd, start + piece.length);
      continue;
    }
    for (const { segment, index } of graphemes.segment(piece)) {
      const letter = widthFrom(start + index, start + index + segment.length);
      if (width > 0 && width + letter > room) endAt(start + index);
      width += letter;
    }
  }
  endAt(text.length);
  return ends;
}

function widthOf(runs: readonly Run[], measure: Measure): number {
  return runs.reduce((sum, run) => sum + measure.widthOf(run), 0);
}
