import type { Failure } from '../../domain/base/failure';
import type { Result } from '../../domain/base/result';
import type { CustodianSite, SiteSelf, SiteStanding } from '../ports/custodian-site';
import { done, refuse, type SiteRefusal } from './set-up-failure';

/**
 * What is not as it should be, and stops nothing:
 * - `group`: the owners of the site's Microsoft 365 group are administrators of the site, and read everything
 * - `access-requests`: whoever is refused may ask an owner for access, who may give it without a thought
 */
export type SiteHint = 'group' | 'access-requests';

export interface CheckedSite {
  readonly self: SiteSelf;
  readonly hints: readonly SiteHint[];
}

/**
 * Looks at everything that an administrator has to have done before the set-up, in two calls that only read
 * (docs/deploying.md). Each thing that is missing is a refusal of its own.
 */
export async function checkSite(site: CustodianSite): Promise<CheckedSite> {
  await seen(site.find(), { 'not-found': 'no-site', forbidden: 'no-grant' });
  const standing = await seen(site.standing(), {
    'consent-missing': 'no-sharepoint-consent',
    'signed-out': 'sharepoint-refuses',
    forbidden: 'sharepoint-refuses',
  });
  if (!standing.self.isSiteAdministrator) refuse({ code: 'not-site-administrator' });
  if (!standing.isFullControl) refuse({ code: 'too-little-granted' });
  if (standing.membersCanShare) refuse({ code: 'sharing-on' });
  return { self: standing.self, hints: hintsOf(standing) };
}

const hintsOf = ({ hasGroup, takesAccessRequests }: SiteStanding): SiteHint[] => [
  ...(hasGroup ? (['group'] as const) : []),
  ...(takesAccessRequests ? (['access-requests'] as const) : []),
];

/** What Microsoft 365 refuses with means more here than it says. */
async function seen<Value>(
  looked: Promise<Result<Value, Failure>>,
  meanings: Readonly<Partial<Record<Failure['code'], SiteRefusal>>>,
): Promise<Value> {
  const outcome = await looked;
  const code = outcome.ok ? undefined : meanings[outcome.failure.code];
  return code ? refuse({ code }) : done(outcome);
}
