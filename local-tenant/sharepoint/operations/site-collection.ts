import { permission } from '../../store/permission-levels';
import { requireRight } from '../access';
import type { RestCall, RestOperation } from '../rest-operation';

const NO_GROUP = '00000000-0000-0000-0000-000000000000';

/** The site collection, of which nothing but its group is known here. */
export const siteCollectionGet: RestOperation = {
  name: 'site-collection-get',
  method: 'GET',
  paths: ['/site'],
  evidence: 'assumed',
  source: 'https://pnp.github.io/cli-microsoft365/cmd/spo/site/site-get/',
  difference: 'Shows its id and its group, and nothing else.',
  handle: (call) => ({
    Id: call.site.id.split(',')[1],
    GroupId: call.site.sharing.groupId ?? NO_GROUP,
  }),
};

/**
 * How others are let into the site, where it is asked for: a page of its settings, which its administrators read.
 * `MembersCanShare` is written by that name (pnp.github.io/cli-microsoft365/cmd/spo/site/site-sharingpermission-set).
 * @throws GraphError 403
 */
export function sharingOf(call: RestCall): Record<string, unknown> {
  const select = (call.search.get('$select') ?? '').toLowerCase();
  const { membersCanShare, requestAccessEmail } = call.site.sharing;
  const all = {
    MembersCanShare: membersCanShare,
    RequestAccessEmail: requestAccessEmail,
    UseAccessRequestDefault: false,
  };
  const asked = Object.entries(all).filter(([name]) => select.includes(name.toLowerCase()));
  if (asked.length > 0) requireRight(call, { siteId: call.site.id }, permission.managePermissions);
  return Object.fromEntries(asked);
}
