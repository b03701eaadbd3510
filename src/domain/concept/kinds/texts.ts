import { z } from 'zod';
import type { FieldKey } from '../../writing/fields';
import { questionKind } from './question-kind';

/** So many short answers, such as three activities (forms/coverage.md, row D7). */
export const texts = questionKind(
  'texts',
  { count: z.int().positive() },
  {
    said: ({ key, count }, fields) =>
      Array.from({ length: count }, (_, index) => ({
        text: fields[numberedField(key, index + 1)] ?? '',
        details: [],
      })),
  },
);

/** One of several short answers, counted from 1. */
export const numberedField = (questionKey: string, number: number): FieldKey => `${questionKey}.${number}`;
