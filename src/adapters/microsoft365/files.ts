import { z } from 'zod';
import type { FileEntry, Files } from '../../application/ports/files';
import type { Outcome } from '../../application/ports/outcome';
import type { ConversationKey } from '../../domain/base/conversation-key';
import { personnelLibrary } from '../../storage/list-definitions';
import { failed, success } from '../../domain/base/result';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import type { ListFinder } from './list-finder';
import { understand } from './understand';

const driveSchema = z.object({ id: z.string() });
const fileSchema = z
  .object({ id: z.string(), name: z.string() })
  .transform(({ id, name }): FileEntry => ({ itemId: id, name }));
const addressSchema = z.object({ '@microsoft.graph.downloadUrl': z.string() });

/** The personnel folders through Graph's drives (learn.microsoft.com/graph/api/resources/driveitem). */
export function graphFiles(graph: Graph, listOf: ListFinder): Files {
  const drives = new Map<number, string>();
  const shards = new Map<ConversationKey, number>();

  async function driveOf(shard: number): Outcome<string | undefined> {
    const known = drives.get(shard);
    if (known !== undefined) return success(known);
    const library = await listOf(personnelLibrary(shard).name);
    if (!library.ok || library.value === undefined) return library;
    const drive = understand(driveSchema, await graph.get(`${library.value}/drive?$select=id`));
    if (!drive.ok) return drive;
    drives.set(shard, drive.value.id);
    return success(drive.value.id);
  }

  /** The drive in which the conversation has its folder, and what is in it. */
  async function folderOf(key: ConversationKey): Outcome<{ drive: string; files: readonly FileEntry[] }> {
    for (let shard = shards.get(key) ?? 1; ; shard += 1) {
      const drive = await driveOf(shard);
      if (!drive.ok) return drive;
      if (drive.value === undefined) {
        return failed({
          code: 'not-found',
          details: { message: 'The conversation has no personnel folder.' },
        });
      }
      const address = `/drives/${drive.value}/root:/${encodeURIComponent(key)}:/children?$select=id,name`;
      const files = await allPages(graph, address, fileSchema);
      if (files.ok) {
        shards.set(key, shard);
        return success({ drive: drive.value, files: files.value });
      }
      if (files.failure.code !== 'not-found') return files;
    }
  }

  return {
    list: async (key) => {
      const folder = await folderOf(key);
      return folder.ok ? success(folder.value.files) : folder;
    },

    upload: async (key, name, bytes) => {
      const folder = await folderOf(key);
      if (!folder.ok) return folder;
      const path = [key, name].map(encodeURIComponent).join('/');
      const address = `/drives/${folder.value.drive}/root:/${path}:/content?@microsoft.graph.conflictBehavior=fail`;
      const content = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
      return understand(fileSchema, await graph.putContent(address, content));
    },

    download: async (key, itemId) => {
      const folder = await folderOf(key);
      if (!folder.ok) return folder;
      const found = understand(
        addressSchema,
        await graph.get(`/drives/${folder.value.drive}/items/${itemId}`),
      );
      if (!found.ok) return found;
      const bytes = await graph.download(found.value['@microsoft.graph.downloadUrl']);
      return bytes.ok ? success(new Uint8Array(bytes.value)) : bytes;
    },
  };
}
