import { z } from 'zod';
import { localTextSchema } from '../../base/local-text';
import { questionKind } from './question-kind';

/** Only what is fetched over an encrypted connection is linked to. */
const linkSchema = z.object({ name: localTextSchema, address: z.url({ protocol: /^https$/ }) });

/** Words to think about and links to more, with nothing to answer (forms/coverage.md, rows A3, A7 and B10). */
export const guidance = questionKind(
  'guidance',
  {
    points: z.array(localTextSchema).default([]),
    links: z.array(linkSchema).default([]),
  },
  { hasNoAnswer: true, said: () => [] },
);
