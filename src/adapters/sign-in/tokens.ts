import type { Outcome } from '../../application/ports/outcome';
import type { SignIn } from '../../application/ports/workplace';

/** A sign-in that gives tokens for Microsoft Graph. They are kept in memory alone. */
export interface GraphSignIn extends SignIn {
  readonly accessToken: () => Outcome<string>;
}

/** The custodian's: SharePoint's own interface takes no token of Graph's. */
export interface CustodianSignIn extends GraphSignIn {
  /** @param site the address of a site, `https://aasund.sharepoint.com/sites/mus`. */
  readonly accessTokenFor: (service: 'sharepoint', site: string) => Outcome<string>;
}

/** What is asked of SharePoint at that site's host: the sites that IT has chosen, never all of them. */
export const sharePointScopes = (site: string): string[] => [`${new URL(site).origin}/Sites.Selected`];

/** The app roles in an id token's claims. */
export function appRolesOf(claims: object | undefined): string[] {
  const roles: unknown = claims && 'roles' in claims ? claims.roles : undefined;
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
}
