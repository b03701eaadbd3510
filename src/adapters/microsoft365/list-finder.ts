import type { Outcome } from '../../application/ports/outcome';
import { success } from '../../domain/base/result';
import type { SiteGuide } from './site-guide';

/** The address of a list of the MUS site by the list's name; nothing where the set-up has not made it. */
export type ListFinder = (name: string) => Outcome<string | undefined>;

/** Finds lists where MUS-vejviser says that they stand. */
export function listFinder(guide: SiteGuide, lists: string): ListFinder {
  return async (name) => {
    const entries = await guide.entries();
    if (!entries.ok) return entries;
    const id = [...entries.value.values()].map((ids) => ids[name]).find((each) => each !== undefined);
    return success(id && `${lists}/${id}`);
  };
}
