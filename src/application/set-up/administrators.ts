import { done, inSteps } from '../base/steps';
import type { Outcome } from '../ports/outcome';
import type { CustodianSite, SitePrincipal } from '../ports/custodian-site';
import { ADMINISTRATORS_GROUP } from './site-people';

/** Who may make rounds on the site; nobody before the set-up, and to look changes nothing. */
export function listAdministrators(site: CustodianSite): Outcome<readonly SitePrincipal[]> {
  return inSteps(async () => {
    const group = await done(site.standingGroup(ADMINISTRATORS_GROUP));
    return group ? done(site.membersOf(group)) : [];
  });
}

/** Lets somebody make rounds. Gives no right on any conversation. */
export function addAdministrator(site: CustodianSite, userPrincipalName: string): Outcome<SitePrincipal> {
  return inSteps(async () => {
    const group = await done(site.group(ADMINISTRATORS_GROUP));
    return done(site.addMember(group, userPrincipalName));
  });
}
