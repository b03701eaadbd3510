import { requireRightInDrive } from '../graph/drive';
import { onDriveItems } from '../graph/drive-addresses';
import { requirePlaceOfItem } from '../graph/drive-item';
import { requireMatch } from '../graph/show-drive-item';
import { recycle } from '../sharepoint/recycle';
import { permission } from '../store/permission-levels';

export const driveItemDelete = onDriveItems(
  {
    name: 'drive-item-delete',
    method: 'DELETE',
    source: 'https://learn.microsoft.com/graph/api/driveitem-delete',
    handle: (call) => {
      const { drive, item } = requirePlaceOfItem(call);
      requireRightInDrive(call, drive, item, permission.deleteListItems);
      requireMatch(call, item);
      recycle(call.tenant, call.token, drive.list, item);
      return { status: 204 };
    },
  },
  ['by-id', 'by-path', 'own-by-id', 'in-app-folder'],
);
