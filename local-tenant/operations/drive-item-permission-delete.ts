import { onDriveItems } from '../graph/drive-addresses';
import { requirePlaceOfItem } from '../graph/drive-item';
import { grantIdOf, grantsOf, inheritedFrom, requireOwner, shareScopes } from '../graph/drive-permission';
import { invalidRequest, itemNotFound } from '../graph/errors';
import { securableOf } from '../sharepoint/access';

export const driveItemPermissionDelete = onDriveItems(
  {
    name: 'drive-item-permission-delete',
    method: 'DELETE',
    source: 'https://learn.microsoft.com/graph/api/permission-delete',
    difference: 'The status that refuses an inherited permission is taken to be 400.',
    handle: (call) => {
      const place = requirePlaceOfItem(call);
      requireOwner(call, place);
      const { drive, item } = place;
      const found = grantsOf(call, place).find(
        ({ principal }) => grantIdOf(principal) === call.parameters['permission'],
      );
      if (!found) throw itemNotFound();
      if (inheritedFrom(call, place)) throw invalidRequest('Inherited permissions cannot be removed here.');
      call.tenant.permissions.unassign(securableOf(call.tenant, drive.list, item), found.principal.id);
      return { status: 204 };
    },
  },
  ['by-id', 'own-by-id'],
  '/permissions/{permission}',
).map((operation) => ({ ...operation, scopes: shareScopes }));
