import { success } from '../../domain/base/result';
import type { Outcome } from '../ports/outcome';
import type { CustodianSite, SitePrincipal } from '../ports/custodian-site';
import { ADMINISTRATORS_GROUP } from './site-people';

/** Who may make rounds on the site. */
export async function listAdministrators(site: CustodianSite): Outcome<readonly SitePrincipal[]> {
  const group = await site.group(ADMINISTRATORS_GROUP);
  return group.ok ? site.membersOf(group.value) : group;
}

/** Lets somebody make rounds. Gives no right on any conversation. */
export async function addAdministrator(
  site: CustodianSite,
  userPrincipalName: string,
): Outcome<SitePrincipal> {
  const group = await site.group(ADMINISTRATORS_GROUP);
  if (!group.ok) return group;
  const member = await site.addMember(group.value, userPrincipalName);
  return member.ok ? success(member.value) : member;
}
