import { z } from 'zod';
import type { FileEntry, Files } from '../../application/ports/files';
import type { Outcome } from '../../application/ports/outcome';
import { failed, success } from '../../domain/base/result';
import type { Card, FolderPlace } from '../../storage/card';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import { understand } from './understand';

const fileSchema = z
  .object({ id: z.string(), name: z.string() })
  .transform(({ id, name }): FileEntry => ({ itemId: id, name }));
const addressSchema = z.object({ '@microsoft.graph.downloadUrl': z.string() });

/** The personnel folders through Graph's drives (learn.microsoft.com/graph/api/resources/driveitem). */
export function graphFiles(graph: Graph): Files {
  return {
    list: (card) =>
      inFolder(card, ({ drive, driveItem }) =>
        allPages(graph, `/drives/${drive}/items/${driveItem}/children?$select=id,name`, fileSchema),
      ),

    upload: (card, name, bytes) =>
      inFolder(card, async ({ drive, driveItem }) => {
        const below = `/drives/${drive}/items/${driveItem}:/${encodeURIComponent(name)}`;
        const address = `${below}:/content?@microsoft.graph.conflictBehavior=fail`;
        const content = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
        return understand(fileSchema, await graph.putContent(address, content));
      }),

    download: (card, itemId) =>
      inFolder(card, async ({ drive }) => {
        const address = `/drives/${drive}/items/${encodeURIComponent(itemId)}`;
        const found = understand(addressSchema, await graph.get(address));
        if (!found.ok) return found;
        const bytes = await graph.download(found.value['@microsoft.graph.downloadUrl']);
        return bytes.ok ? success(new Uint8Array(bytes.value)) : bytes;
      }),
  };
}

function inFolder<Value>({ places }: Card, ask: (folder: FolderPlace) => Outcome<Value>): Outcome<Value> {
  return places.folder ? ask(places.folder) : Promise.resolve(NO_FOLDER);
}

const NO_FOLDER = failed({
  code: 'not-found',
  details: { message: 'The conversation has no personnel folder.' },
} as const);
