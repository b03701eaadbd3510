import { tenant } from '../local-tenant/seed/tenant';

/** Where a window of ours opens a page, and where any browser finds it below the address of the pages. */
interface Address {
  readonly mapped: string;
  readonly local: string;
}

const custodian = '_local/custodian';

/** The pages that `npm start` can open. */
const lookAlikes = {
  teams: { mapped: 'https://teams.microsoft.com/', local: '' },
  outlook: { mapped: 'https://outlook.office.com/', local: 'outlook' },
  sharepoint: {
    mapped: `https://${tenant.sharePointHost}${tenant.sitePath}`,
    local: tenant.sitePath.slice(1),
  },
  // The sign-in is told first who is there.
  custodian: { mapped: `https://login.microsoftonline.com/${custodian}`, local: custodian },
  inspector: { mapped: 'https://teams.microsoft.com/inspector', local: 'inspector' },
} as const satisfies Record<string, Address>;

export type LookAlike = keyof typeof lookAlikes;

export const lookAlikeNames = Object.keys(lookAlikes) as LookAlike[];

/** Both addresses of a page, as somebody where that is said. */
export function addressesOf(name: LookAlike, pagesUrl: string, upn: string | undefined): Address {
  const { mapped, local } = lookAlikes[name];
  const query = upn === undefined ? '' : `?persona=${upn}`;
  return { mapped: mapped + query, local: pagesUrl + local + query };
}
