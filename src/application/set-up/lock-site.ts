import type { Grant } from '../../domain/access/access';
import { LIMITED_ACCESS } from '../../storage/access-changes';
import type { CustodianSite, Securable } from '../ports/custodian-site';
import type { SitePeople } from './site-people';
import { done } from './set-up-failure';

/**
 * Gives everybody the level to enter the site and takes what else everybody held there. Other people's rights on the
 * site's start page are the organisation's own affair: no list of ours inherits them.
 */
export async function lockSite(
  site: CustodianSite,
  people: SitePeople,
  grants: readonly Grant[],
): Promise<void> {
  const wanted = people.assignments(grants);
  const [access] = await done(site.accessTo([WHOLE_SITE]));
  const ours = new Set(wanted.map(({ principalId }) => principalId));
  const standing = access!.assignments.filter(
    ({ principalId, levelId }) => ours.has(principalId) && levelId !== LIMITED_ACCESS,
  );
  const same = (a: (typeof wanted)[number], b: (typeof wanted)[number]) =>
    a.principalId === b.principalId && a.levelId === b.levelId;
  const add = wanted.filter((assignment) => !standing.some((other) => same(other, assignment)));
  const remove = standing.filter((assignment) => !wanted.some((other) => same(other, assignment)));
  await done(site.changeAccess([{ ...WHOLE_SITE, changes: { breakInheritance: false, add, remove } }]));
}

const WHOLE_SITE: Securable = {};
