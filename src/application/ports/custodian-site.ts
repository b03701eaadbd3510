import type { AccessChanges, PresentAccess } from '../../storage/access-changes';
import type { FolderPlace, Place } from '../../storage/card';
import type { StandingColumn } from '../../storage/column-definitions';
import type { ListDefinition } from '../../storage/list-definitions';
import type { Member } from '../../domain/round/members';
import type { PermissionLevel } from '../../storage/permission-levels';
import type { Outcome } from './outcome';

/** A row of the site's User Information List. */
export interface SitePrincipal {
  readonly id: number;
  readonly title: string;
  /** The account that the row really belongs to; a re-used user name may map to somebody else's. */
  readonly objectId?: string;
}

/** Whoever is signed in. */
export interface SiteSelf extends SitePrincipal {
  /** Of the whole site collection: reaches an item that it has taken itself off. */
  readonly isSiteAdministrator: boolean;
}

/** What there is to see of a site before anything is written on it; what SharePoint does not show is left out. */
export interface SiteStanding {
  readonly self: SiteSelf;
  /** Whether the custodian's application holds full control: with less nobody's rights are its to see. */
  readonly isFullControl: boolean;
  /** Its Microsoft 365 group's owners administer the site. */
  readonly hasGroup?: boolean;
  /** Whoever may edit may share what they edit. */
  readonly membersCanShare?: boolean;
  /** Whoever is refused may ask an owner to be let in. */
  readonly takesAccessRequests?: boolean;
}

export interface Account {
  readonly objectId: string;
  readonly userPrincipalName: string;
  readonly name: string;
  readonly hasOneDrive: boolean;
}

export interface SiteList {
  readonly id: string;
  readonly name: string;
}

export interface SiteItem {
  readonly id: number;
  /** SharePoint's own for the item, in lower case; its number is taken again when a list is made anew. */
  readonly guid: string;
  /** Another one after each change. */
  readonly etag: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The site, one of its lists, or an item of it. */
export interface Securable {
  readonly listId?: string;
  readonly itemId?: number;
}

export interface ItemAddress {
  readonly listId: string;
  readonly itemId: number;
}

export type FieldValues = Readonly<Record<string, string | null>>;

export interface ItemUpdate extends ItemAddress {
  readonly fields: FieldValues;
  /** Given, what somebody has changed since stays as it is. */
  readonly etag?: string;
}

export interface NewItem {
  readonly listId: string;
  /** A folder's Title is its name. */
  readonly kind: 'item' | 'folder';
  readonly fields: FieldValues;
}

/**
 * What the custodian's set-up needs of the MUS site: more than any participant may. What is said of many at once is
 * carried out in as few calls as Microsoft 365 takes; when it fails, some of it may have been done.
 */
export interface CustodianSite {
  /** Whether the site is there, and open to the application and the person, through Graph; one call. */
  readonly find: () => Outcome<void>;
  /** The same through SharePoint's own interface, with what it says of itself; one call. */
  readonly standing: () => Outcome<SiteStanding>;
  readonly self: () => Outcome<SiteSelf>;
  readonly everyone: () => Outcome<SitePrincipal>;
  readonly principalsOf: (accounts: readonly Account[]) => Outcome<readonly SitePrincipal[]>;
  /** Accounts by Entra object id; whoever is gone is left out. */
  readonly accounts: (objectIds: readonly string[]) => Outcome<ReadonlyMap<string, Account>>;
  /** Those in the departments who have a leader, as the directory knows them. */
  readonly employeesIn: (departments: readonly string[]) => Outcome<readonly Member[]>;
  readonly standingGroup: (title: string) => Outcome<SitePrincipal | undefined>;
  /** Makes the group when there is none. */
  readonly group: (title: string) => Outcome<SitePrincipal>;
  readonly membersOf: (group: SitePrincipal) => Outcome<readonly SitePrincipal[]>;
  /** @param userPrincipalName the address that the person signs in with. */
  readonly addMember: (group: SitePrincipal, userPrincipalName: string) => Outcome<SitePrincipal>;
  readonly levels: () => Outcome<
    readonly { readonly id: number; readonly displayName: string; readonly mask: bigint }[]
  >;
  /** Makes the level, or mends the one with that id. */
  readonly saveLevel: (level: PermissionLevel, id?: number) => Outcome<number>;

  readonly lists: () => Outcome<readonly SiteList[]>;
  readonly createList: (definition: ListDefinition) => Outcome<SiteList>;
  readonly columns: (listId: string) => Outcome<readonly StandingColumn[]>;
  /** Columns and indexes that are missing, settings, views and formatting; what stands already stays. */
  readonly completeList: (list: SiteList, definition: ListDefinition) => Outcome<void>;

  readonly accessTo: (places: readonly Securable[]) => Outcome<readonly PresentAccess[]>;
  readonly changeAccess: (
    changes: readonly (Securable & { readonly changes: AccessChanges })[],
  ) => Outcome<void>;

  /** All items with these fields; of a library, those in its folders too. */
  readonly items: (listId: string, fields: readonly string[]) => Outcome<readonly SiteItem[]>;
  /** The folders that stand in a library, and none that stands in another. */
  readonly folders: (listId: string) => Outcome<readonly FolderPlace[]>;
  /** Answers where each stands, in their order. */
  readonly createItems: (items: readonly NewItem[]) => Outcome<readonly (Place | FolderPlace)[]>;
  readonly updateItems: (items: readonly ItemUpdate[]) => Outcome<void>;
  /** Into the recycle bin, from which an owner of the site may bring them back. */
  readonly recycleItems: (items: readonly ItemAddress[]) => Outcome<void>;
  /** The present instant, `2027-02-01T08:00:00Z`. */
  readonly now: () => string;
}
