import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import type { Failure } from '../../domain/base/failure';
import { success, type Result } from '../../domain/base/result';
import type { Graph } from './graph';
import { understand } from './understand';

/** Reads a collection to its end. */
export async function allPages<Schema extends z.ZodType>(
  graph: Graph,
  path: string,
  entry: Schema,
): Outcome<z.infer<Schema>[]> {
  const schema = z.object({ value: z.array(entry), '@odata.nextLink': z.string().optional() });
  const entries: z.infer<Schema>[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const page: Result<z.infer<typeof schema>, Failure> = understand(schema, await graph.get(next));
    if (!page.ok) return page;
    entries.push(...page.value.value);
    next = page.value['@odata.nextLink'];
  }
  return success(entries);
}
