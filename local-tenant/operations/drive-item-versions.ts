import { requireRightInDrive, type Drive } from '../graph/drive';
import { onDriveItems } from '../graph/drive-addresses';
import { requirePlaceOfItem } from '../graph/drive-item';
import { contextOf, ok, type Call } from '../graph/operation';
import { downloadUrlOf } from '../graph/show-drive-item';
import { requireVersion, showVersion, versionsOf } from '../graph/versions';
import { restoreItem } from '../sharepoint/write-item';
import type { Item } from '../store/items';
import { permission } from '../store/permission-levels';

const ADDRESSES = ['by-id', 'own-by-id'] as const;

export const driveItemVersionsList = onDriveItems(
  {
    name: 'drive-item-versions-list',
    method: 'GET',
    query: { type: 'driveItemVersion' },
    source: 'https://learn.microsoft.com/graph/api/driveitem-list-versions',
    difference: 'A change of a file’s columns makes a version of the file too.',
    handle: (call) => {
      const { drive, item } = requireVersioned(call, permission.viewVersions);
      const value = versionsOf(call, item).map((version) => ({
        ...showVersion(version, call),
        size: call.tenant.contents.factsAt(drive.list.id, item.id, version.version).size,
      }));
      return ok({ '@odata.context': contextOf(call, 'Collection(driveItemVersion)'), value });
    },
  },
  ADDRESSES,
  '/versions',
);

export const driveItemVersionContentGet = onDriveItems(
  {
    name: 'drive-item-version-content-get',
    method: 'GET',
    source: 'https://learn.microsoft.com/graph/api/driveitemversion-get-contents',
    difference:
      'The address that it leads to is the local tenant’s own; a pilot must see whether a page may fetch it.',
    handle: (call) => {
      const { drive, item } = requireVersioned(call, permission.viewVersions | permission.openItems);
      const { version } = requireVersion(call, item);
      return { status: 302, headers: { Location: downloadUrlOf({ drive, item }, call, version) } };
    },
  },
  ADDRESSES,
  '/versions/{version}/content',
);

export const driveItemVersionRestore = onDriveItems(
  {
    name: 'drive-item-version-restore',
    method: 'POST',
    source: 'https://learn.microsoft.com/graph/api/driveitemversion-restore',
    difference: 'That who restores becomes the editor is assumed.',
    handle: (call) => {
      const { drive, item } = requireVersioned(call, permission.editListItems | permission.viewVersions);
      restoreItem(call.tenant, call.token, drive.list, item, requireVersion(call, item));
      return { status: 204 };
    },
  },
  ADDRESSES,
  '/versions/{version}/restoreVersion',
);

function requireVersioned(call: Call, wanted: bigint): { drive: Drive; item: Item } {
  const place = requirePlaceOfItem(call);
  requireRightInDrive(call, place.drive, place.item, wanted);
  return place;
}
