import { tenant } from './seed/tenant';

/** The hosts that the https port plays, told apart by the Host header. A browser window of ours maps them to it. */
export const pageHosts: readonly string[] = [
  'teams.microsoft.com',
  'outlook.office.com',
  'graph.microsoft.com',
  'login.microsoftonline.com',
  'appsforoffice.microsoft.com',
  'officeapis.public.onecdn.static.microsoft',
  'ajax.aspnetcdn.com',
  tenant.sharePointHost,
  tenant.oneDriveHost,
  tenant.appHost,
];
