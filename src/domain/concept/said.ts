import { inWords, type Sayable, type Words } from '../base/words';
import type { LocalText } from '../base/local-text';
import type { RowKind } from '../plan/rows';

/**
 * One thing that somebody has said in answer to a question, before it has a medium: progress, side by side, paper, PDF,
 * the clipboard and the readable text in SharePoint are all made of it.
 */
export interface Said {
  /** What it is said about, such as a goal of last year; it stands there whether or not anything is said. */
  readonly about?: string;
  /** What it stands under, such as a group of goals. */
  readonly under?: Sayable;
  /** In the writer's own words. */
  readonly text: string;
  readonly details: readonly SaidDetail[];
  /** The row of a plan that it proposes. */
  readonly row?: ProposedRow;
}

export interface ProposedRow {
  readonly kind: RowKind;
  readonly texts: Readonly<Record<string, string>>;
}

export interface SaidDetail {
  readonly label: LocalText;
  readonly value: Sayable;
  /** Without its label nobody knows what it is. */
  readonly isLabelled: boolean;
}

export const isSilent = ({ text, details }: Said): boolean => text.trim() === '' && details.length === 0;

/** Whether it stands on a page: what is asked of a goal of last year does, also where nothing is said of it. */
export const isShown = (said: Said): boolean => said.about !== undefined || !isSilent(said);

/** What it becomes in a plan, for whoever takes it over: a plain text becomes a goal (T52). */
export function proposedRow({ about, text, row }: Said): ProposedRow | undefined {
  return about === undefined ? (row ?? { kind: 'goal', texts: { text } }) : undefined;
}

/** All of it in words, in the order in which one says it. */
export function partsOf({ about = '', under = '', text, details }: Said, words: Words): string[] {
  const told = details.map((detail) => detailInWords(detail, words));
  const parts = about === '' ? [text, ...told] : [about, ...told, text];
  return [inWords(under, words), ...parts].filter((part) => part !== '');
}

export function detailInWords({ label, value, isLabelled }: SaidDetail, words: Words): string {
  return isLabelled ? `${words.say(label)}: ${inWords(value, words)}` : inWords(value, words);
}
