import { GraphError } from '../graph/errors';
import { requireFewLookups } from '../graph/list-limits';
import { requireColumns } from '../graph/list-columns';
import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { project } from '../graph/project';
import { itemProperties, readSites, requireList, showItem } from '../graph/sites';
import { visibleItems } from '../sharepoint/access';
import type { ItemChange } from '../store/item-changes';

const PAGE_SIZE = 200;

/** How far a caller has read: changes up to `after`. The first reading leaves out what is deleted. */
interface Mark {
  readonly after: number;
  readonly first?: boolean;
}

export const listItemsDelta: Operation = {
  name: 'list-items-delta',
  method: 'GET',
  path: '/sites/{site}/lists/{list}/items/delta',
  scopes: readSites,
  query: {
    type: 'listItem',
    properties: itemProperties,
    select: true,
    expand: ['fields'],
    top: 5000,
    others: ['token'],
  },
  source: 'https://learn.microsoft.com/graph/api/listitem-delta',
  difference:
    'What a caller sees of a list with locked items is assumed: the items that may be opened, and every deletion. A change of permissions alone is no change. Tokens never grow old by themselves.',
  handle: (call) => {
    const { site, list, context } = requireList(call);
    requireColumns(list, call.query);
    requireFewLookups(call, list);
    const mark = readMark(call);
    const { items, itemChanges } = call.tenant;
    const changes = itemChanges.after(list.id, mark.after);
    const page = changes.slice(0, call.query.top ?? PAGE_SIZE);
    const value = page.flatMap(({ itemId }) => {
      const item = items.find(list.id, itemId);
      if (!item) return mark.first ? [] : [{ id: String(itemId), deleted: { state: 'deleted' } }];
      const [seen] = visibleItems(call.tenant, call.token, list, [item]);
      return seen ? [project(showItem(seen, list, site, call), shownProperties(call))] : [];
    });
    return ok({
      '@odata.context': contextOf(call, `${context}/items`),
      ...linkAfter(call, mark, page, page.length < changes.length),
      value,
    });
  },
};

function linkAfter(
  call: Call,
  mark: Mark,
  page: readonly ItemChange[],
  more: boolean,
): Record<string, string> {
  const after = page.at(-1)?.sequence ?? mark.after;
  const next: Mark = more && mark.first ? { after, first: true } : { after };
  return { [more ? '@odata.nextLink' : '@odata.deltaLink']: addressWith(call, next) };
}

function addressWith(call: Call, mark: Mark): string {
  const address = new URL(call.url);
  address.searchParams.set('token', Buffer.from(JSON.stringify(mark)).toString('base64url'));
  return address.toString();
}

function readMark(call: Call): Mark {
  const token = call.query.others['token'];
  if (token === undefined) return { after: 0, first: true };
  const latest = call.tenant.itemChanges.latest();
  if (token === 'latest') return { after: latest };
  const mark = parsed(token);
  if (!mark || mark.after > latest)
    throw new GraphError(410, 'resyncChangesApplyDifferences', 'Resync required. Replace any local items.', {
      Location: addressWith(call, { after: 0, first: true }),
    });
  return mark;
}

function parsed(token: string): Mark | undefined {
  try {
    const mark = JSON.parse(Buffer.from(token, 'base64url').toString()) as Partial<Mark>;
    return typeof mark.after === 'number' ? { ...mark, after: mark.after } : undefined;
  } catch {
    return undefined;
  }
}

function shownProperties(call: Call): readonly string[] | undefined {
  return call.query.select && [...call.query.select, 'fields', 'fields@odata.context'];
}
