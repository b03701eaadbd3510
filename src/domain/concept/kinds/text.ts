import { questionKind } from './question-kind';

/** One answer of as many lines as one wants. */
export const text = questionKind(
  'text',
  {},
  {
    said: ({ key }, fields) => [{ text: fields[key] ?? '', details: [] }],
  },
);
