import { onDriveItems } from '../graph/drive-addresses';
import { childrenOf, requirePlace } from '../graph/drive-item';
import { contextOf, ok } from '../graph/operation';
import { pageOf } from '../graph/pages';
import { project } from '../graph/project';
import { driveItemProperties, showDriveItem } from '../graph/show-drive-item';

const PAGE_SIZE = 200;

export const driveItemChildrenList = onDriveItems(
  {
    name: 'drive-item-children-list',
    method: 'GET',
    query: {
      type: 'driveItem',
      properties: driveItemProperties,
      select: true,
      top: 1000,
      others: ['$skiptoken'],
    },
    source: 'https://learn.microsoft.com/graph/api/driveitem-list-children',
    difference: 'The largest $top is taken to be 1,000.',
    handle: (call) => {
      const place = requirePlace(call);
      const page = pageOf(call, childrenOf(call, place), PAGE_SIZE);
      const value = page.value.map((item) =>
        project(showDriveItem({ drive: place.drive, item }, call), call.query.select),
      );
      return ok({
        '@odata.context': contextOf(call, `drives('${encodeURIComponent(place.drive.id)}')/items`),
        ...page,
        value,
      });
    },
  },
  ['by-id', 'root', 'by-path', 'own-by-id', 'app-folder', 'in-app-folder'],
  '/children',
);
