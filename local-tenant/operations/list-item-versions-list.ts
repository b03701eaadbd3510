import { accessDenied } from '../graph/errors';
import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { readSites, requireItem, requireList, requireSite } from '../graph/sites';
import { requireRight, securableOf } from '../sharepoint/access';
import type { Item, ItemVersion } from '../store/items';
import { permission } from '../store/permission-levels';

export const listItemVersionsList: Operation = {
  name: 'list-item-versions-list',
  method: 'GET',
  path: '/sites/{site}/lists/{list}/items/{item}/versions',
  scopes: readSites,
  refusal: accessDenied,
  query: {
    type: 'listItemVersion',
    properties: ['id', 'fields', 'lastModifiedBy', 'lastModifiedDateTime'],
    expand: ['fields'],
  },
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/api/listitem-list-versions',
  handle: (call) => {
    const site = requireSite(call);
    const list = requireList(call, site);
    const item = requireItem(call, list);
    requireRight(call.tenant, call.token, securableOf(call.tenant, list, item), permission.viewVersions);
    const versions = [item, ...call.tenant.items.versions(list.id, item.id)];
    const context = contextOf(call, `sites('${site.id}')/lists('${list.id}')/items('${item.id}')/versions`);
    return ok({ '@odata.context': context, value: versions.map((version) => showVersion(version, call)) });
  },
};

function showVersion(
  { version, editorId, modifiedAt, fields }: Item | ItemVersion,
  call: Call,
): Record<string, unknown> {
  const editor = call.tenant.directory.find(editorId);
  return {
    id: `${version}.0`,
    lastModifiedDateTime: modifiedAt,
    lastModifiedBy: {
      user: editor
        ? { id: editor.id, displayName: editor.user.displayName, email: editor.user.mail ?? editor.upn }
        : {},
    },
    ...(call.query.expand.length ? { fields } : {}),
  };
}
