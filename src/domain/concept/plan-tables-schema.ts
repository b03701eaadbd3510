import { z } from 'zod';
import { localTextSchema } from '../base/local-text';
import { rowKinds, tableOf, type RowKind } from '../plan/rows';

const planTableSchema = (kind: RowKind) =>
  z.object({
    /** The heading above the rows. */
    name: localTextSchema.optional(),
    /** One of them. */
    one: localTextSchema.optional(),
    /** In the order of the form; what a row is called by is always there. */
    columns: z
      .array(
        z.object({
          column: z.string().refine((column) => Object.hasOwn(tableOf(kind).columns, column), {
            error: 'no column of that kind of row',
          }),
          name: localTextSchema.optional(),
        }),
      )
      .min(1),
  });

type PlanTablesShape = { [Kind in RowKind]: z.ZodOptional<ReturnType<typeof planTableSchema>> };

/** Which kinds of rows a form’s plan has, and which columns of each under which names. */
export const planTablesSchema = z.object(
  Object.fromEntries(rowKinds.map((kind) => [kind, planTableSchema(kind).optional()])) as PlanTablesShape,
);
