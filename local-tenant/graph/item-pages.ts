import type { Item } from '../store/items';
import { badRequest } from './errors';
import { order } from './filter';
import type { Call } from './operation';
import type { Order } from './query-options';
import { fieldsOf } from './sites';

/** Where a page ended: the last item and the value that it was sorted by, so that writes in between shift nothing. */
interface Mark {
  readonly id: number;
  readonly value: unknown;
}

export interface ItemPage {
  readonly items: readonly Item[];
  readonly '@odata.nextLink'?: string;
}

/** One page of a list's items, sorted, from where the page before ended. */
export function itemPage(call: Call, items: readonly Item[], size: number): ItemPage {
  const [by] = call.query.orderby;
  const mark = readMark(call);
  const sorted = items.toSorted((a, b) => compare(markOf(a, by), markOf(b, by), by));
  const rest = mark ? sorted.filter((item) => compare(markOf(item, by), mark, by) > 0) : sorted;
  const page = rest.slice(0, mostOf(call, size));
  const last = page.at(-1);
  if (!last || page.length === rest.length) return { items: page };
  return withNext(call, page, markOf(last, by));
}

/** The same of items that come in the order of their ids: no more of them are read than the page needs. */
export function pageInOrder(call: Call, from: (after: number) => Iterable<Item>, size: number): ItemPage {
  const most = mostOf(call, size);
  const items: Item[] = [];
  for (const item of from(readMark(call)?.id ?? 0)) {
    if (items.length === most) return withNext(call, items, markOf(items[most - 1]!, undefined));
    items.push(item);
  }
  return { items };
}

const mostOf = ({ query, tenant }: Call, size: number): number =>
  Math.min(query.top ?? size, tenant.limits.pageSize);

function withNext(call: Call, items: readonly Item[], mark: Mark): ItemPage {
  const next = new URL(call.url);
  next.searchParams.set('$skiptoken', Buffer.from(JSON.stringify(mark)).toString('base64url'));
  return { items, '@odata.nextLink': next.toString() };
}

function markOf(item: Item, by: Order | undefined): Mark {
  return { id: item.id, value: by ? (fieldsOf(item)[by.property.replace(/^fields\//, '')] ?? null) : null };
}

function compare(a: Mark, b: Mark, by: Order | undefined): number {
  const byValue = by ? (order(a.value, b.value) ?? Number(b.value === null) - Number(a.value === null)) : 0;
  return byValue * (by?.descending ? -1 : 1) || a.id - b.id;
}

function readMark(call: Call): Mark | undefined {
  const token = call.query.others['$skiptoken'];
  if (token === undefined) return undefined;
  try {
    const { id, value } = JSON.parse(Buffer.from(token, 'base64url').toString()) as Partial<Mark>;
    if (typeof id === 'number') return { id, value };
  } catch {
    // Falls through to the refusal below.
  }
  throw badRequest('The skip token is not valid.');
}
