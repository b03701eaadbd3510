import { tenant } from '../seed/tenant';
import type { Resource } from './tokens';

/** An app registration of the product with the permissions that the organisation's administrator consented to. */
export interface Registration {
  readonly clientId: string;
  readonly name: string;
  readonly consented: Readonly<Record<Resource, readonly string[]>>;
  /** Of the platform “Single-page application”: where a code may be sent, and whose origin may redeem it. */
  readonly redirectUris: readonly string[];
  /** “Allow public client flows”, which the device code needs. */
  readonly publicClient: boolean;
}

/** What every sign-in may ask for besides: the scopes of OpenID Connect. */
export const OPENID_SCOPES: readonly string[] = ['openid', 'profile', 'offline_access', 'email'];

/** DESIGN.md section 3, "Permissions asked for". */
export const registrations: readonly Registration[] = [
  {
    clientId: tenant.participantsClientId,
    name: 'Rød Tråd',
    consented: {
      graph: [
        'User.Read',
        'User.ReadBasic.All',
        'Calendars.ReadWrite',
        'Sites.Selected',
        'Files.ReadWrite.AppFolder',
      ],
      sharepoint: [],
    },
    redirectUris: [`brk-multihub://${tenant.appHost}`],
    publicClient: false,
  },
  {
    clientId: tenant.custodianClientId,
    name: 'Rød Tråd – klargøring',
    consented: { graph: ['User.Read', 'User.Read.All', 'Sites.Selected'], sharepoint: ['Sites.Selected'] },
    redirectUris: [`https://${tenant.appHost}/redirect.html`, 'https://localhost/app/redirect.html'],
    publicClient: true,
  },
];

export const registrationOf = (clientId: string | undefined): Registration | undefined =>
  registrations.find((known) => known.clientId === clientId?.toLowerCase());

export const acceptsRedirect = ({ redirectUris }: Registration, asked: string): boolean =>
  URL.canParse(asked) && redirectUris.some((registered) => sameButPort(registered, asked));

/** Whether a page of that origin may call the token endpoint for this registration. */
export const acceptsOrigin = ({ redirectUris }: Registration, origin: string): boolean =>
  URL.canParse(origin) && redirectUris.some((uri) => sameButPort(new URL(uri).origin, origin));

/** At `localhost` any port will do (learn.microsoft.com/entra/identity-platform/reply-url, "Localhost exceptions"). */
function sameButPort(registered: string, asked: string): boolean {
  return registered === (new URL(asked).hostname === 'localhost' ? asked.replace(/:\d+/, '') : asked);
}
