import { tenant } from '../seed/tenant';

/** An app registration of the product with the permissions that the organisation's administrator consented to. */
export interface Registration {
  readonly clientId: string;
  readonly name: string;
  readonly consented: readonly string[];
}

/** What every sign-in may ask for besides: the scopes of OpenID Connect. */
export const OPENID_SCOPES: readonly string[] = ['openid', 'profile', 'offline_access', 'email'];

/** DESIGN.md section 3, "Permissions asked for". */
export const registrations: readonly Registration[] = [
  {
    clientId: tenant.participantsClientId,
    name: 'Rød Tråd',
    consented: [
      'User.Read',
      'User.ReadBasic.All',
      'Calendars.ReadWrite',
      'Sites.Selected',
      'Files.ReadWrite.AppFolder',
    ],
  },
  {
    clientId: tenant.custodianClientId,
    name: 'Rød Tråd – klargøring',
    consented: ['User.Read', 'User.Read.All', 'Sites.Selected'],
  },
];
