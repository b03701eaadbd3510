import { z } from 'zod';
import type { RemoteStore } from '../../application/ports/remote-store';
import { noContent } from '../../domain/writing/merge';
import { failed, success } from '../../domain/base/result';
import { draftOf, draftText } from './draft-text';
import type { Graph } from './graph';
import { understand } from './understand';
import { writtenSchema } from './written';

/** What Graph says of a file that is not there; without a OneDrive it says something else. */
export const NOTHING_THERE = 'itemNotFound';

const DOWNLOAD_URL = '@microsoft.graph.downloadUrl';

const fileSchema = writtenSchema.extend({ eTag: z.string() });
const foundSchema = fileSchema.extend({ [DOWNLOAD_URL]: z.string() });

/** A file in the folder that Microsoft 365 keeps for this product in the person's own OneDrive. */
export function appFolderDraft(graph: Graph, name: string): RemoteStore {
  const file = `/me/drive/special/approot:/${encodeURIComponent(name)}`;
  return {
    read: async () => {
      // The version first: text that is newer than its version is met again, the other way round it would be lost.
      const found = understand(foundSchema, await graph.get(file));
      if (!found.ok) {
        return found.failure.details?.serviceCode === NOTHING_THERE ? success(noContent) : found;
      }
      const bytes = await graph.download(found.value[DOWNLOAD_URL]);
      if (!bytes.ok) return bytes;
      const content = draftOf(new TextDecoder().decode(bytes.value));
      if (!content.ok) return content;
      const { eTag, lastModifiedBy } = found.value;
      return success({
        ...content.value,
        version: eTag,
        ...(lastModifiedBy?.user?.id && { writtenBy: lastModifiedBy.user.id }),
      });
    },

    write: async (content, version) => {
      const bytes = new Blob([draftText(content)], { type: 'application/json' });
      const address =
        version === undefined
          ? `${file}:/content?@microsoft.graph.conflictBehavior=fail`
          : `${file}:/content`;
      const written = understand(fileSchema, await graph.putContent(address, bytes, version));
      if (written.ok) return success({ version: written.value.eTag });
      const { failure } = written;
      const isOvertaken = failure.details?.status === 409 || failure.details?.serviceCode === NOTHING_THERE;
      return isOvertaken ? failed({ ...failure, details: { ...failure.details, status: 412 } }) : written;
    },
  };
}
