import { z } from 'zod';
import type { RemoteStore } from '../../application/ports/remote-store';
import type { Outcome } from '../../application/ports/outcome';
import type { Place } from '../../storage/card';
import { partsOfColumn } from '../../storage/column-definitions';
import { noContent } from '../../domain/writing/merge';
import { failed, success } from '../../domain/base/result';
import { draftOf, draftText } from './draft-text';
import type { Graph } from './graph';
import { guidSchema } from './item-guid';
import { gathered, spread } from '../../storage/json-columns';
import { understand } from './understand';
import { writeItems } from './write-items';
import { writtenSchema } from './written';

const COLUMN = 'DraftJson';
const QUERY = `$expand=fields($select=${partsOfColumn(COLUMN).join(',')})`;

const itemSchema = writtenSchema.extend({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: z.looseObject({}),
});

const OVERTAKEN = failed({ code: 'service-failed', details: { status: 412 } } as const);
const NOT_THERE = failed({
  code: 'not-found',
  details: { message: 'There is no draft of this person in the list.' },
} as const);

/**
 * An item that was made for this person and locked to this person alone.
 * @param place as the card names it; undefined where none was made
 */
export function listedDraft(graph: Graph, lists: string, place: Place | undefined): RemoteStore {
  const address = place && `${lists}/${place.list}/items/${place.item}`;

  async function item(): Outcome<z.infer<typeof itemSchema>> {
    if (address === undefined) return NOT_THERE;
    const found = understand(itemSchema, await graph.get(`${address}?${QUERY}`));
    if (!found.ok) return found;
    const isThis = guidSchema.safeParse(found.value['@odata.etag']).data === place?.guid.toLowerCase();
    return isThis ? found : NOT_THERE;
  }

  return {
    read: async () => {
      const found = await item();
      if (!found.ok) return found;
      const text = gathered(COLUMN, found.value.fields);
      const content = text === '' ? success(noContent) : draftOf(text);
      if (!content.ok) return content;
      const { lastModifiedBy } = found.value;
      return success({
        ...content.value,
        version: found.value['@odata.etag'],
        ...(lastModifiedBy?.user?.id && { writtenBy: lastModifiedBy.user.id }),
      });
    },

    write: async (content, version) => {
      const fields = spread(COLUMN, draftText(content));
      if (!fields) return failed({ code: 'too-long' });
      if (address === undefined || version === undefined) return NOT_THERE;
      const written = await writeItems(graph, [{ address, fields, etag: version, query: QUERY }]);
      if (!written.ok) return written;
      const found = understand(itemSchema, written.value[0]!);
      if (!found.ok) return found;
      // Somebody may have written between the two: the version that stands there is ours only if the text is.
      const isOurs = gathered(COLUMN, found.value.fields) === draftText(content);
      return isOurs ? success({ version: found.value['@odata.etag'] }) : OVERTAKEN;
    },
  };
}
