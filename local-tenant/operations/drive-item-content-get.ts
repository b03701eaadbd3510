import { requireRightInDrive } from '../graph/drive';
import { onDriveItems } from '../graph/drive-addresses';
import { requirePlaceOfItem } from '../graph/drive-item';
import { itemNotFound } from '../graph/errors';
import { downloadUrlOf, isKnown } from '../graph/show-drive-item';
import { permission } from '../store/permission-levels';

export const driveItemContentGet = onDriveItems(
  {
    name: 'drive-item-content-get',
    method: 'GET',
    source: 'https://learn.microsoft.com/graph/api/driveitem-get-content',
    difference:
      'Leads to an address on the SharePoint host that is good for ten minutes, ignores Range and answers no preflight (msgraph-sdk-javascript#388): a page must fetch `@microsoft.graph.downloadUrl` without headers of its own. Nothing is converted (`format`).',
    handle: (call) => {
      const place = requirePlaceOfItem(call);
      if (place.item.kind !== 'file') throw itemNotFound();
      requireRightInDrive(call, place.drive, place.item, permission.openItems);
      if (isKnown(call, place.item)) return { status: 304 };
      return { status: 302, headers: { Location: downloadUrlOf(place, call) } };
    },
  },
  ['by-id', 'below-id', 'by-path', 'own-by-id', 'in-app-folder'],
  '/content',
);
