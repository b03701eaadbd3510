import { onDriveItems } from '../graph/drive-addresses';
import { requirePlace } from '../graph/drive-item';
import { contextOf, ok } from '../graph/operation';
import { project } from '../graph/project';
import { driveItemProperties, showDriveItem } from '../graph/show-drive-item';

export const driveItemGet = onDriveItems(
  {
    name: 'drive-item-get',
    method: 'GET',
    query: { type: 'driveItem', properties: driveItemProperties, select: true },
    source: 'https://learn.microsoft.com/graph/api/driveitem-get',
    difference:
      'A folder’s size is 0, a file has no hashes, and a folder’s cTag never changes. The app’s folder is made in OneDrive alone, and only its owner reaches it.',
    handle: (call) => {
      const place = requirePlace(call);
      const context = contextOf(call, `drives('${encodeURIComponent(place.drive.id)}')/items/$entity`);
      return ok({ '@odata.context': context, ...project(showDriveItem(place, call), call.query.select) });
    },
  },
  ['by-id', 'below-id', 'root', 'by-path', 'own-by-id', 'app-folder', 'in-app-folder'],
);
