import bidiFactory from 'bidi-js';
import type { Face, Faces, Weight } from './fonts';

export interface Letters {
  readonly weight: Weight;
  /** Points. */
  readonly size: number;
}

/** A piece of a line in one file of letters and one direction. */
export interface Run {
  readonly face: Face;
  readonly text: string;
}

/** Runs in the order in which they stand on paper, from the left. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly isFromTheRight: boolean;
}

export type Measure = (run: Run, size: number) => number;

const bidi = bidiFactory();

/** Breaks a text into lines that fit, each with its pieces in the order in which they are read aloud by the eye. */
export function linesOf(
  text: string,
  letters: Letters,
  faces: Faces,
  width: number,
  measure: Measure,
): Line[] {
  return text.split('\n').flatMap((paragraph) => {
    const shown = showable(paragraph, faces[letters.weight]);
    const levels = bidi.getEmbeddingLevels(shown);
    const isFromTheRight = (levels.paragraphs[0]?.level ?? 0) % 2 === 1;
    const widthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + measure(run, letters.size), 0);
    return brokenAt(
      shown,
      (start, end) => widthOf(runsOf(shown, start, end, levels.levels, faces[letters.weight])) <= width,
    ).map(([start, end]) => {
      const runs = runsOf(shown, start, end, levels.levels, faces[letters.weight]);
      return { runs, width: widthOf(runs), isFromTheRight };
    });
  });
}

/** A character that no file of letters has is told by its number: nothing of what was typed disappears. */
function showable(text: string, faces: readonly Face[]): string {
  return Array.from(text, (character) => {
    const codePoint = character.codePointAt(0)!;
    if (JOINING.test(character)) return '';
    return faces.some((face) => face.has(codePoint))
      ? character
      : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
  }).join('');
}

/** Says how the one before it is to look, and has no look of its own. */
const JOINING = /[\ufe0e\ufe0f\u200d\u{1f3fb}-\u{1f3ff}]/u;

/** Start and end of each line: as many words as fit, and a word that is longer than a line in pieces. */
function brokenAt(
  text: string,
  fits: (start: number, end: number) => boolean,
): [start: number, end: number][] {
  const breaks = [...text.matchAll(/\s+|$/g)].map(({ index, 0: space }) => ({
    end: index,
    next: index + space.length,
  }));
  const lines: [number, number][] = [];
  let start = 0;
  let last: { end: number; next: number } | undefined;
  for (const place of breaks) {
    if (fits(start, place.end)) {
      last = place;
      continue;
    }
    if (last && last.end > start) {
      lines.push([start, last.end]);
      start = last.next;
    }
    while (!fits(start, place.end)) {
      const end = longestFitting(text, start, place.end, fits);
      lines.push([start, end]);
      start = end;
    }
    last = place;
  }
  lines.push([start, text.length]);
  return lines;
}

function longestFitting(
  text: string,
  start: number,
  most: number,
  fits: (start: number, end: number) => boolean,
): number {
  let [low, high] = [start + 1, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(start, middle)) low = middle;
    else high = middle - 1;
  }
  // Never between the halves of one character.
  return /[\ud800-\udbff]/.test(text.charAt(low - 1)) ? low + 1 : low;
}

function runsOf(text: string, start: number, end: number, levels: Uint8Array, faces: readonly Face[]): Run[] {
  const runs: { face: Face; text: string; level: number }[] = [];
  for (let at = start; at < end;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const face = faces.find((each) => each.has(character.codePointAt(0)!)) ?? faces[0]!;
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (last?.face === face && last.level === level) last.text += character;
    else runs.push({ face, text: character, level });
    at += character.length;
  }
  return inVisualOrder(runs);
}

/** Rule L2 of the Unicode bidirectional algorithm, on whole runs: the letters turn the ones within a run themselves. */
function inVisualOrder(runs: { face: Face; text: string; level: number }[]): Run[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < runs.length; from += 1) {
      let until = from;
      while (until < runs.length && runs[until]!.level >= level) until += 1;
      if (until > from) {
        runs.splice(from, until - from, ...runs.slice(from, until).toReversed());
        from = until;
      }
    }
  }
  return runs;
}
