import type { Element } from '@xmldom/xmldom';
import { notImplemented } from '../../graph/errors';
import type { Item } from '../../store/items';
import type { List } from '../../store/lists';
import { itemOf, listOf, restInvalid, type RestCall } from '../rest-operation';
import { attributeOf, childrenOf } from './xml';

/** How a client that kept an item's identity names it: `…:list:{id}:item:{number},1`. */
const IDENTITY = /:list:([\da-f-]{36}):item:(\d+)(?:,\d+)?$/i;

/** The item at the end of a path of objects. */
export interface Target {
  readonly list: List;
  readonly item: Item;
}

/**
 * An item, by its identity or by the way from the context over the web and its lists.
 * @throws GraphError 404 as the item itself would be
 */
export function targetOf(call: RestCall, paths: readonly Element[], id: string): Target {
  const path = pathOf(paths, id);
  const name = attributeOf(path, 'Name');
  const [, listId, itemId] = (path.nodeName === 'Identity' && IDENTITY.exec(name)) || [];
  if (listId && itemId) return found(call, listId, itemId);
  if (name !== 'GetItemById') throw notPlayed(path);
  const list = pathOf(paths, attributeOf(path, 'ParentId'));
  if (!['GetById', 'GetByTitle'].includes(attributeOf(list, 'Name'))) throw notPlayed(list);
  return found(call, parameterOf(list), parameterOf(path));
}

export const parametersOf = (method: Element): readonly Element[] => childrenOf(method, 'Parameters');

const parameterOf = (method: Element): string =>
  (parametersOf(method)[0]?.textContent ?? '').trim().replaceAll(/[{}]/g, '');

function pathOf(paths: readonly Element[], id: string): Element {
  const path = paths.find((each) => attributeOf(each, 'Id') === id);
  if (!path) throw restInvalid(`There is no object path ${id}.`);
  return path;
}

function found(call: RestCall, listKey: string, itemKey: string): Target {
  const addressed = { ...call, parameters: { list: listKey, item: itemKey } };
  const list = listOf(addressed);
  return { list, item: itemOf(addressed, list) };
}

const notPlayed = (path: Element) =>
  notImplemented('CSOM', `${path.nodeName} ${attributeOf(path, 'Name')}`.trim());
