import type { Grant } from '../../domain/access/access';
import { LIMITED_ACCESS } from '../../storage/access-changes';
import type { CustodianSite } from '../ports/custodian-site';
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
  const wanted = await people.assignments(grants);
  const { assignments } = await done(site.accessTo({}));
  const ours = new Set(wanted.map(({ principalId }) => principalId));
  const standing = assignments.filter(
    ({ principalId, levelId }) => ours.has(principalId) && levelId !== LIMITED_ACCESS,
  );
  const same = (a: (typeof wanted)[number], b: (typeof wanted)[number]) =>
    a.principalId === b.principalId && a.levelId === b.levelId;
  await done(
    site.changeAccess(
      {},
      {
        breakInheritance: false,
        add: wanted.filter((assignment) => !standing.some((other) => same(other, assignment))),
        remove: standing.filter((assignment) => !wanted.some((other) => same(other, assignment))),
      },
    ),
  );
}
