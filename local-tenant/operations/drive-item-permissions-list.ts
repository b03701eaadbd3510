import { onDriveItems } from '../graph/drive-addresses';
import { requirePlaceOfItem } from '../graph/drive-item';
import { grantsOf, isOwner, readSharingScopes, showGrant } from '../graph/drive-permission';
import { contextOf, ok } from '../graph/operation';

export const driveItemPermissionsList = onDriveItems(
  {
    name: 'drive-item-permissions-list',
    method: 'GET',
    source: 'https://learn.microsoft.com/graph/api/driveitem-list-permissions',
    difference: 'An owner is whoever may manage permissions there; links do not exist.',
    handle: (call) => {
      const place = requirePlaceOfItem(call);
      const all = grantsOf(call, place);
      const shown = isOwner(call, place)
        ? all
        : all.filter(({ principal }) => principal.personId === call.caller.id);
      return ok({
        '@odata.context': contextOf(call, 'Collection(permission)'),
        value: shown.map((one) => showGrant(call, place, one)),
      });
    },
  },
  ['by-id', 'own-by-id'],
  '/permissions',
).map((operation) => ({ ...operation, scopes: readSharingScopes }));
