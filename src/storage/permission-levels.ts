import type { LevelName } from '../domain/access/access';

/**
 * SharePoint's base permissions that our levels are made of, as bits (SPBasePermissions). Neither deleting, deleting
 * versions nor managing permissions is among them: what one may not do, one cannot do by mistake.
 */
const VIEW_ITEMS = 1n << 0n;
const ADD_ITEMS = 1n << 1n;
const EDIT_ITEMS = 1n << 2n;
const OPEN_ITEMS = 1n << 5n;
const VIEW_VERSIONS = 1n << 6n;
const VIEW_FORM_PAGES = 1n << 12n;
const OPEN = 1n << 16n;
const VIEW_PAGES = 1n << 17n;
const USE_REMOTE_INTERFACES = 1n << 37n;

const ENTRY = OPEN | VIEW_PAGES | VIEW_FORM_PAGES | USE_REMOTE_INTERFACES;
const READ = ENTRY | VIEW_ITEMS | OPEN_ITEMS | VIEW_VERSIONS;

export interface PermissionLevel {
  readonly name: LevelName;
  /** As administrators read it in SharePoint. */
  readonly displayName: string;
  readonly mask: bigint;
}

export const permissionLevels: readonly PermissionLevel[] = [
  { name: 'entry', displayName: 'MUS-adgang', mask: ENTRY },
  { name: 'reader', displayName: 'MUS-læser', mask: READ },
  { name: 'writer', displayName: 'MUS-skriver', mask: READ | EDIT_ITEMS },
  { name: 'contributor', displayName: 'MUS-bidrager', mask: READ | EDIT_ITEMS | ADD_ITEMS },
];
