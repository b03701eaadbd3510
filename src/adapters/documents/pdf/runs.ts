import bidiFactory from 'bidi-js';
import type { Face } from './faces';

/** A piece of a line in one file of letters and one direction. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** Of the Unicode bidirectional algorithm: odd is right to left. */
  readonly level: number;
}

/** A text without line breaks, and which way each of its characters runs. */
export interface Directed {
  readonly text: string;
  /** None where all run from left to right. */
  readonly levels?: Uint8Array;
  readonly isFromTheRight: boolean;
}

const FROM_THE_RIGHT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER_FROM_THE_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
/** Says how its neighbours are to look, and has no look of its own. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter();

export function directed(text: string): Directed {
  if (!FROM_THE_RIGHT.test(text)) return { text, isFromTheRight: false };
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  return { text, levels, isFromTheRight: (paragraphs[0]?.level ?? 0) % 2 === 1 };
}

/** The runs from one place of the text to another, in the order in which they were written. */
export function runsOf(
  { text, levels }: Directed,
  start: number,
  end: number,
  faces: readonly Face[],
): readonly Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const { segment } of graphemes.segment(text.slice(start, end))) {
    const level = levels?.[at] ?? 0;
    at += segment.length;
    for (const piece of inFaces(segment, faces)) {
      const last = runs.at(-1);
      if (last?.face === piece.face && last.level === level) {
        runs[runs.length - 1] = { ...last, text: last.text + piece.text };
      } else runs.push({ ...piece, level });
    }
  }
  return runs;
}

/** As they stand on paper, from the left: rule L2 of the algorithm, on whole runs. */
export function fromTheLeft(runs: readonly Run[]): readonly Run[] {
  const ordered = runs.map(turned);
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let until = from;
      while (until < ordered.length && ordered[until]!.level >= level) until += 1;
      if (until === from) continue;
      ordered.splice(from, until - from, ...ordered.slice(from, until).reverse());
      from = until;
    }
  }
  return ordered;
}

/** Whether what is drawn reads otherwise than what was written. */
export function isDrawnOtherwise(text: string, runs: readonly Run[]): boolean {
  return runs.some(({ level }) => level > 0) || runs.map((run) => run.text).join('') !== text;
}

// The letters turn a run of their own, and never mirror what mirrors; a run without letters they leave as it is.
function turned(run: Run): Run {
  if (run.level % 2 === 0) return run;
  const characters = Array.from(run.text, (character) => bidi.getMirroredCharacter(character) ?? character);
  if (!LETTER_FROM_THE_RIGHT.test(run.text)) characters.reverse();
  return { ...run, text: characters.join('') };
}

function inFaces(grapheme: string, faces: readonly Face[]): readonly Omit<Run, 'level'>[] {
  const characters = Array.from(grapheme);
  const needed = characters.filter((character) => !INVISIBLE.test(character));
  const whole = faces.find((face) => needed.every((character) => face.has(character)));
  if (whole) return [{ text: characters.filter((character) => whole.has(character)).join(''), face: whole }];
  return needed.map((character) => {
    const face = faces.find((each) => each.has(character));
    return face ? { text: character, face } : { text: numbered(character), face: faces[0]! };
  });
}

/** Nothing of what was typed disappears on paper. */
function numbered(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}
