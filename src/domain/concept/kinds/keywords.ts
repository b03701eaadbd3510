import { z } from 'zod';
import type { FieldKey, Fields } from '../../writing/fields';
import { namedSchema, type Named } from './named';
import { questionKind } from './question-kind';

/**
 * Exactly so many of a list of words, each party its own (forms/coverage.md, row B3). The hint of a word is guidance
 * where it needs care.
 */
export const keywords = questionKind(
  'keywords',
  { count: z.int().positive(), keywords: z.array(namedSchema).min(2) },
  {
    said: (question, fields) =>
      pickedIn(question, fields).map(({ name }) => ({
        text: '',
        details: [{ label: PICKED, value: name, isLabelled: false }],
      })),
    keysIn: ({ keywords: words }) => words.map(({ key }) => key),
  },
);

const PICKED = { da: 'Stikord', en: 'Keyword' };

/** What stands in the field of a word that is picked. */
export const PICKED_VALUE = 'yes';

/** A field for each word, so that what two windows pick at the same time is merged word by word. */
export const keywordField = (questionKey: string, keyword: string): FieldKey => `${questionKey}.${keyword}`;

interface KeywordQuestion {
  readonly key: string;
  readonly count: number;
  readonly keywords: readonly Named[];
}

/** In the order of the list. More than the form asks for can come of a merge: the first of the list count. */
export const pickedIn = (
  { key, count, keywords: words }: KeywordQuestion,
  fields: Fields,
): readonly Named[] =>
  words.filter((word) => (fields[keywordField(key, word.key)] ?? '') !== '').slice(0, count);
