import { z } from 'zod';
import type { AddInItem } from '../../item';
import { asking, changing, DONE, ERROR, type OfficeMethod, type OfficeMethods } from './method';

/** The six that a mailbox has from the start, as a Danish one names them; nobody adds to them here. */
export const MASTER_CATEGORIES: readonly string[] = [
  'Blå kategori',
  'Grøn kategori',
  'Gul kategori',
  'Lilla kategori',
  'Orange kategori',
  'Rød kategori',
];

const named = z.object({ categories: z.array(z.string()) });

/**
 * Outlook on the web takes no categories while an appointment is written, nor of a meeting that somebody else made: error
 * 5000 (learn.microsoft.com/javascript/api/outlook/office.categories, OfficeDev/office-js#4150 and #4909).
 */
function isRefused(item: AddInItem, mailbox: string): boolean {
  const { organizer } = item.get();
  return item.kind === 'appointmentCompose' || (organizer !== undefined && organizer.address !== mailbox);
}

const marking = (
  name: string,
  change: (before: readonly string[], named: readonly string[]) => readonly string[],
): OfficeMethod => ({
  name,
  answer: (item, parameters, { person }) => {
    const { categories } = named.parse(parameters);
    if (isRefused(item, person.address)) return { errorCode: ERROR.notSupported };
    if (!categories.every((category) => MASTER_CATEGORIES.includes(category)))
      return { errorCode: ERROR.invalidCategory };
    item.change({ categories: change(item.get().categories ?? [], categories) });
    return DONE;
  },
});

export const markMethods: OfficeMethods = {
  157: {
    name: 'categories.getAsync',
    answer: (item) => {
      const { categories = [] } = item.get();
      // Where there are none, and always while it is written: null.
      if (item.kind === 'appointmentCompose' || categories.length === 0) return { data: null };
      return { data: categories.map((displayName) => ({ displayName, color: 'None' })) };
    },
  },
  158: marking('categories.addAsync', (before, added) => [...new Set([...before, ...added])]),
  159: marking('categories.removeAsync', (before, gone) => before.filter((one) => !gone.includes(one))),
  171: asking('sensitivity.getAsync', ({ sensitivity }) => sensitivity),
  172: changing(
    'sensitivity.setAsync',
    z.object({ sensitivity: z.enum(['normal', 'personal', 'private', 'confidential']) }),
    ({ sensitivity }) => ({ sensitivity }),
  ),
};
