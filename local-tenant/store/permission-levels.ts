/**
 * SharePoint's base permissions, one bit each (SPBasePermissions; the pages of SharePoint's permission levels list what
 * each needs besides itself).
 */
export const permission = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  approveItems: 1n << 4n,
  openItems: 1n << 5n,
  viewVersions: 1n << 6n,
  deleteVersions: 1n << 7n,
  manageLists: 1n << 11n,
  viewFormPages: 1n << 12n,
  open: 1n << 16n,
  viewPages: 1n << 17n,
  managePermissions: 1n << 25n,
  browseUserInfo: 1n << 27n,
  manageWeb: 1n << 30n,
  useClientIntegration: 1n << 36n,
  useRemoteInterfaces: 1n << 37n,
  enumeratePermissions: 1n << 62n,
} as const;

export const allPermissions = (1n << 63n) - 1n;

const READ =
  permission.viewListItems |
  permission.openItems |
  permission.viewVersions |
  permission.viewFormPages |
  permission.open |
  permission.viewPages |
  permission.browseUserInfo |
  permission.useClientIntegration |
  permission.useRemoteInterfaces;

const CONTRIBUTE =
  READ |
  permission.addListItems |
  permission.editListItems |
  permission.deleteListItems |
  permission.deleteVersions;

export interface PermissionLevel {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly mask: bigint;
  readonly order: number;
  readonly hidden: boolean;
}

export const FULL_CONTROL = 1073741829;
/** Given on what lies above by SharePoint itself, so that a way leads to what was shared below. */
export const LIMITED_ACCESS = 1073741825;

/** The levels that every site has. */
export const builtInLevels: readonly PermissionLevel[] = [
  {
    id: FULL_CONTROL,
    name: 'Full Control',
    description: 'Has full control.',
    mask: allPermissions,
    order: 1,
    hidden: false,
  },
  {
    id: 1073741830,
    name: 'Edit',
    description: 'Can add, edit and delete lists.',
    mask: CONTRIBUTE | permission.manageLists,
    order: 48,
    hidden: false,
  },
  {
    id: 1073741827,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items.',
    mask: CONTRIBUTE,
    order: 64,
    hidden: false,
  },
  {
    id: 1073741826,
    name: 'Read',
    description: 'Can view pages and list items.',
    mask: READ,
    order: 128,
    hidden: false,
  },
  {
    id: LIMITED_ACCESS,
    name: 'Limited Access',
    description: 'Can view specific lists, list items or folders when given permissions.',
    mask:
      permission.viewFormPages |
      permission.open |
      permission.browseUserInfo |
      permission.useClientIntegration |
      permission.useRemoteInterfaces,
    order: 160,
    hidden: true,
  },
];

/** SharePoint writes a mask as two 32-bit halves. */
export function maskOf(high: string | number, low: string | number): bigint {
  return (BigInt(high) << 32n) | (BigInt(low) & 0xffffffffn);
}

export function halvesOf(mask: bigint): { High: string; Low: string } {
  return { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) };
}

export const allows = (mask: bigint, wanted: bigint): boolean => (mask & wanted) === wanted;
