import { onDriveItems } from '../graph/drive-addresses';
import { namedPlace, requirePlaceOfItem, type NamedPlace } from '../graph/drive-item';
import { conflictBehavior, replaceFile, uploadFile } from '../graph/drive-upload';
import { contextOf, type Call, type Reply } from '../graph/operation';
import { showDriveItem } from '../graph/show-drive-item';
import type { Drive } from '../graph/drive';
import type { Item } from '../store/items';

const shared = {
  method: 'PUT',
  takesBytes: true,
  query: { others: ['@microsoft.graph.conflictbehavior'] },
  source: 'https://learn.microsoft.com/graph/api/driveitem-put-content',
} as const;

/** Puts a file where a path says, new or in the place of the one that is there. */
const upload = onDriveItems(
  {
    ...shared,
    name: 'drive-item-content-put',
    difference:
      'If-Match (412) and the making of missing folders are assumed for an upload by path: the page names neither. No limit to the size.',
    handle: (call) => {
      const place: NamedPlace = namedPlace(call);
      const known = place.item;
      const item = uploadFile(call, place, conflictBehavior(call));
      return reply(call, place.drive, item, known?.id === item.id ? 200 : 201);
    },
  },
  ['below-id', 'by-path', 'in-app-folder'],
  '/content',
);

/** Puts other bytes into a file that is there. */
const replacement = onDriveItems(
  {
    ...shared,
    name: 'drive-item-content-put',
    difference: 'If-Match (412) is assumed: the page does not name it. No limit to the size.',
    handle: (call) => {
      const { drive, item } = requirePlaceOfItem(call);
      return reply(call, drive, replaceFile(call, drive, item), 200);
    },
  },
  ['by-id', 'own-by-id'],
  '/content',
);

export const driveItemContentPut = [...upload, ...replacement];

function reply(call: Call, drive: Drive, item: Item, status: number): Reply {
  const context = contextOf(call, `drives('${encodeURIComponent(drive.id)}')/items/$entity`);
  return { status, body: { '@odata.context': context, ...showDriveItem({ drive, item }, call) } };
}
