import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import { success } from '../../domain/base/result';
import { allPages } from './all-pages';
import type { Graph } from './graph';

const listSchema = z.object({ id: z.string(), name: z.string() });

/** The address of a list of the MUS site by the list's name; nothing where there is none, or none for the reader. */
export type ListFinder = (name: string) => Outcome<string | undefined>;

/** Keeps what it has found: a list's id never changes. */
export function listFinder(graph: Graph, site: string): ListFinder {
  const { hostname, pathname } = new URL(site);
  const lists = `/sites/${hostname}:${pathname}:/lists`;
  const known = new Map<string, string>();
  return async (name) => {
    if (!known.has(name)) {
      const found = await allPages(graph, `${lists}?$select=id,name`, listSchema);
      if (!found.ok) return found;
      for (const list of found.value) known.set(list.name, `${lists}/${list.id}`);
    }
    return success(known.get(name));
  };
}
