import { z } from 'zod';
import type { RemoteStore } from '../../application/ports/remote-store';
import type { Outcome } from '../../application/ports/outcome';
import { partsOfColumn } from '../../storage/column-definitions';
import { draftsList } from '../../storage/list-definitions';
import { noContent } from '../../domain/writing/merge';
import { partsOfConversationKey, type ConversationKey } from '../../domain/base/conversation-key';
import { failed, success } from '../../domain/base/result';
import { allPages } from './all-pages';
import { draftOf, draftText } from './draft-text';
import type { Graph } from './graph';
import type { ListFinder } from './list-finder';
import { gathered, spread } from '../../storage/json-columns';
import { understand } from './understand';
import { writtenSchema } from './written';

const COLUMN = 'DraftJson';

const itemSchema = writtenSchema.extend({
  id: z.string(),
  '@odata.etag': z.string(),
  fields: z.looseObject({ VerifiedAt: z.string().optional() }),
});
const changedSchema = z.object({ '@odata.etag': z.string().optional() });

const OVERTAKEN = failed({ code: 'service-failed', details: { status: 412 } } as const);
const notThere = (message: string) => failed({ code: 'not-found', details: { message } } as const);

/** An item that was made for this person and locked to this person alone. */
export function listedDraft(
  graph: Graph,
  listOf: ListFinder,
  conversation: ConversationKey,
  shellKey: string,
): RemoteStore {
  const { roundKey = '' } = partsOfConversationKey(conversation) ?? {};
  const { name } = draftsList(roundKey, 1);
  async function item(): Outcome<z.infer<typeof itemSchema> & { readonly address: string }> {
    const list = await listOf(name);
    if (!list.ok) return list;
    if (list.value === undefined) return notThere(`There is no list ${name}.`);
    const columns = ['VerifiedAt', ...partsOfColumn(COLUMN)].join(',');
    const mine = `$filter=fields/ShellKey eq '${shellKey}'`;
    const address = `${list.value}/items?$expand=fields($select=${columns})&${mine}`;
    const found = await allPages(graph, address, itemSchema);
    if (!found.ok) return found;
    const [first] = found.value;
    // Nothing is written before it is locked.
    if (first?.fields.VerifiedAt === undefined)
      return notThere(`There is no draft ${shellKey} that is ready.`);
    return success({ ...first, address: `${list.value}/items/${first.id}/fields` });
  }

  let address: string | undefined;
  return {
    read: async () => {
      const found = await item();
      if (!found.ok) return found;
      address = found.value.address;
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
      const columns = spread(COLUMN, draftText(content));
      if (!columns) return failed({ code: 'too-long' });
      if (address === undefined || version === undefined) return notThere(`${shellKey} was never read.`);
      const changed = understand(changedSchema, await graph.patch(address, columns, version));
      if (!changed.ok) return changed;
      if (changed.value['@odata.etag']) return success({ version: changed.value['@odata.etag'] });
      // The answer may leave the version out; the one that stands there now is ours only if the text is.
      const found = await item();
      if (!found.ok) return found;
      const isOurs = gathered(COLUMN, found.value.fields) === draftText(content);
      return isOurs ? success({ version: found.value['@odata.etag'] }) : OVERTAKEN;
    },
  };
}
