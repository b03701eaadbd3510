import { z } from 'zod';
import type { CustodianSite, ItemUpdate, NewItem } from '../../application/ports/custodian-site';
import type { Outcome } from '../../application/ports/outcome';
import type { FolderPlace, Place } from '../../storage/card';
import type { Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';
import { allPages } from './all-pages';
import { sendTogether } from './batch';
import { everyOne } from './every-one';
import type { Graph } from './graph';
import { etagSchema, guidSchema } from './item-guid';
import type { SharePoint, SharePointSite } from './sharepoint';
import { understand } from './understand';

type SiteItems = Pick<CustodianSite, 'items' | 'folders' | 'createItems' | 'updateItems' | 'recycleItems'>;

const [ITEMS_A_PAGE, FOLDERS_A_PAGE] = [5000, 1000];

const itemSchema = z.object({
  id: z.string(),
  '@odata.etag': etagSchema,
  fields: z.record(z.string(), z.unknown()),
});
const madeSchema = z.object({ id: z.string(), '@odata.etag': guidSchema });
const driveSchema = z.object({ id: z.string() });
const childSchema = z.object({
  id: z.string(),
  folder: z.object({}).optional(),
  sharepointIds: z.object({ listItemId: z.string(), listItemUniqueId: z.string() }),
});

/** The items of the site's lists through Graph; its folders are made through SharePoint, which gives them columns too. */
export function siteItems(graph: Graph, sharePoint: SharePoint, site: string): SiteItems {
  const itemsOf = (listId: string) => `${site}/lists/${listId}/items`;
  const drives = new Map<string, string>();

  async function driveOf(listId: string): Outcome<string> {
    const known = drives.get(listId);
    if (known !== undefined) return success(known);
    const drive = understand(driveSchema, await graph.get(`${site}/lists/${listId}/drive?$select=id`));
    if (!drive.ok) return drive;
    drives.set(listId, drive.value.id);
    return success(drive.value.id);
  }

  async function folders(listId: string): Outcome<FolderPlace[]> {
    const drive = await driveOf(listId);
    if (!drive.ok) return drive;
    const children = `/drives/${drive.value}/root/children`;
    const query = `$select=id,folder,sharepointIds&$top=${FOLDERS_A_PAGE}`;
    const found = await allPages(graph, `${children}?${query}`, childSchema);
    if (!found.ok) return found;
    const standing = found.value.filter(({ folder }) => folder !== undefined);
    return success(
      standing.map(({ id, sharepointIds: { listItemId, listItemUniqueId } }) => ({
        list: listId,
        item: listItemId,
        guid: listItemUniqueId.toLowerCase(),
        drive: drive.value,
        driveItem: id,
      })),
    );
  }

  async function createListItems(items: readonly NewItem[]): Outcome<Place[]> {
    const writes = items.map(({ listId, fields }) => ({
      method: 'POST' as const,
      path: itemsOf(listId),
      body: { fields },
    }));
    const answers = everyOne(await sendTogether(graph, writes));
    const made = understand(z.array(madeSchema), answers);
    if (!made.ok) return made;
    return success(
      made.value.map(({ id, '@odata.etag': guid }, index) => ({
        list: items[index]!.listId,
        item: id,
        guid,
      })),
    );
  }

  async function createFolders(items: readonly NewItem[]): Outcome<FolderPlace[]> {
    const made = everyOne(await sharePoint.together(items.map(makingFolder)));
    if (!made.ok) return made;
    const standing = new Map<string, FolderPlace>();
    for (const listId of new Set(items.map((item) => item.listId))) {
      const found = await folders(listId);
      if (!found.ok) return found;
      for (const folder of found.value) standing.set(`${listId} ${folder.item}`, folder);
    }
    const places = made.value.map((id, index) => standing.get(`${items[index]!.listId} ${id}`));
    return places.every((place) => place !== undefined)
      ? success(places)
      : failed({ code: 'not-understood', details: { message: 'A folder that was made is not there.' } });
  }

  return {
    folders,

    items: async (listId, fields) => {
      const query = `$expand=fields($select=${fields.join(',')})&$top=${ITEMS_A_PAGE}`;
      const items = await allPages(graph, `${itemsOf(listId)}?${query}`, itemSchema);
      if (!items.ok) return items;
      return success(
        items.value.map(({ id, '@odata.etag': version, fields: values }) => ({
          id: Number(id),
          ...version,
          fields: values,
        })),
      );
    },

    createItems: async (items) => {
      const isFolder = ({ kind }: NewItem) => kind === 'folder';
      const listItems = await createListItems(items.filter((item) => !isFolder(item)));
      if (!listItems.ok) return listItems;
      const ownFolders = items.some(isFolder) ? await createFolders(items.filter(isFolder)) : success([]);
      if (!ownFolders.ok) return ownFolders;
      const [places, folderPlaces] = [listItems.value.values(), ownFolders.value.values()];
      return success(items.map((item) => (isFolder(item) ? folderPlaces : places).next().value!));
    },

    updateItems: async (items) => {
      const writes = items.map(({ listId, itemId, fields, etag }) => ({
        method: 'PATCH' as const,
        path: `${itemsOf(listId)}/${itemId}/fields`,
        body: fields,
        ...(etag === undefined ? {} : { etag }),
      }));
      const answers = await sendTogether(graph, writes);
      const updated = everyOne(answers.filter((answer, index) => !isLeft(items[index]!, answer)));
      return updated.ok ? success(undefined) : updated;
    },

    recycleItems: async (items) => {
      const recycling = items.map(
        ({ listId, itemId }) =>
          ({ web }: SharePointSite) =>
            web.lists.getById(listId).items.getById(itemId).recycle(),
      );
      const recycled = everyOne(await sharePoint.together(recycling));
      return recycled.ok ? success(undefined) : recycled;
    },
  };
}

/** Somebody has changed it since it was read. */
const isLeft = ({ etag }: ItemUpdate, answer: Result<unknown, Failure>): boolean =>
  etag !== undefined && !answer.ok && answer.failure.details?.status === 412;

const FOLDER = 1;

const resultSchema = z.array(
  z.object({
    FieldName: z.string(),
    FieldValue: z.string().nullable(),
    HasException: z.boolean(),
    ErrorMessage: z.string().nullable(),
  }),
);

/** @returns the number of the folder's item. */
const makingFolder =
  ({ listId, fields: { Title, ...others } }: NewItem) =>
  async ({ web }: SharePointSite): Promise<string> => {
    const list = web.lists.getById(listId);
    const values = Object.entries(others).map(([FieldName, value]) => ({
      FieldName,
      FieldValue: value ?? '',
    }));
    const { RootFolder } = await list.select('RootFolder/ServerRelativeUrl').expand('RootFolder')<{
      RootFolder: { ServerRelativeUrl: string };
    }>();
    const folder = { leafName: Title ?? '', objectType: FOLDER } as const;
    const answer: unknown = await list.addValidateUpdateItemUsingPath(
      values,
      RootFolder.ServerRelativeUrl,
      false,
      undefined,
      folder,
    );
    const results = resultSchema.parse(answer);
    const refused = results.find(({ HasException }) => HasException);
    if (refused) throw new Error(refused.ErrorMessage ?? refused.FieldName);
    return results.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? '';
  };
