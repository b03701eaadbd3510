import type { Outcome } from '../../application/ports/outcome';
import type { SignIn } from '../../application/ports/workplace';
import type { Configuration } from '../configuration';

/** A sign-in that gives tokens for Microsoft Graph. They are kept in memory alone. */
export interface GraphSignIn extends SignIn {
  readonly accessToken: () => Outcome<string>;
}

/** The custodian's: SharePoint's own interface takes no token of Graph's. */
export interface CustodianSignIn extends GraphSignIn {
  /** @param site the address of a site, `https://aasund.sharepoint.com/sites/mus`. */
  readonly accessTokenFor: (service: 'sharepoint', site: string) => Outcome<string>;
}

/** What is asked of SharePoint, which stands in the configuration. */
export type SharePointScope = Configuration['custodianSharePointScope'];

/** The same at that site's host, as Entra wants it. */
export const sharePointScopesAt = (site: string, scope: SharePointScope): string[] => [
  `${new URL(site).origin}/${scope}`,
];

/** The app roles in an id token's claims. */
export function appRolesOf(claims: object | undefined): string[] {
  const roles: unknown = claims && 'roles' in claims ? claims.roles : undefined;
  return Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
}
