/** The app roles in an id token. They decide what is shown; SharePoint decides what anyone may (DESIGN.md section 3). */
export type AppRole = 'MusAdministrator' | 'MusCustodian';

export type Role = 'employee' | 'leader' | 'musAdministrator' | 'custodian';

/** The pages that stand in the top row, in their order. */
export type Page = 'myMus' | 'myTeam' | 'rounds';

/** What is known of a person when the product opens. */
export interface RoleFacts {
  readonly directReports: number;
  readonly appRoles: readonly string[];
  /** Known from what SharePoint shows, where the id token holds no app roles. */
  readonly isAdministrator?: boolean;
}

export function rolesOf({ directReports, appRoles, isAdministrator = false }: RoleFacts): Role[] {
  const roles: Role[] = ['employee'];
  if (directReports > 0) roles.push('leader');
  if (isAdministrator || appRoles.includes('MusAdministrator' satisfies AppRole))
    roles.push('musAdministrator');
  if (appRoles.includes('MusCustodian' satisfies AppRole)) roles.push('custodian');
  return roles;
}

export function pagesOf(roles: readonly Role[]): Page[] {
  const pages: Page[] = ['myMus'];
  if (roles.includes('leader')) pages.push('myTeam');
  if (roles.includes('musAdministrator')) pages.push('rounds');
  return pages;
}

/** A leader lands on the team, everybody else on their own conversation (ui.md section 2). */
export function landingPage(roles: readonly Role[]): Page {
  return roles.includes('leader') ? 'myTeam' : 'myMus';
}
