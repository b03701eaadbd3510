import { z } from 'zod';
import { localTextSchema } from '../../base/local-text';
import { tableOf, type RowKind } from '../../plan/rows';

/** Which columns of a row the form asks for in a preparation, and what it calls them there. */
export const proposedColumnsSchema = (kind: RowKind) =>
  z
    .array(
      z.object({
        column: z.string().refine((column) => Object.hasOwn(tableOf(kind).columns, column), {
          error: 'no column of that kind of row',
        }),
        label: localTextSchema.optional(),
      }),
    )
    .min(1);

export type ProposedColumn = z.infer<ReturnType<typeof proposedColumnsSchema>>[number];
