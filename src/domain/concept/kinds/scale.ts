import { localTextSchema } from '../../base/local-text';
import { keySchema } from './key';
import { questionKind } from './question-kind';
import { levelOf, RATED } from './level';

/**
 * A level of one of the form's scales (forms/coverage.md, row A8). An empty answer means that it is not relevant. Scales
 * that name the same wheel are shown on it together.
 */
export const scale = questionKind(
  'scale',
  {
    scale: keySchema,
    wheel: keySchema.optional(),
    /** What it is called on the wheel, where the question is too long. */
    axis: localTextSchema.optional(),
  },
  {
    said: ({ key, scale: name }, fields, { scales }) => {
      const value = fields[key] ?? '';
      if (value === '') return [];
      return [
        { text: '', details: [{ label: RATED, value: levelOf(scales[name], value), isLabelled: false }] },
      ];
    },
    ratings: ({ key, scale: name, text, axis = text }, fields) => [
      { name: axis, scale: name, level: fields[key] ?? '' },
    ],
    scalesIn: (question) => [question.scale],
  },
);
