import type { Grant } from '../../domain/access/access';
import {
  accessChanges,
  isExactly,
  type AccessChanges,
  type PresentAccess,
} from '../../storage/access-changes';
import type { CustodianSite, Place } from '../ports/custodian-site';
import type { SitePeople } from './site-people';
import { done } from './set-up-failure';

const BREAK: AccessChanges = { breakInheritance: true, add: [], remove: [] };

/**
 * Locks a place to exactly the grants, whatever stood there, and reads back that it is so.
 * @returns whether SharePoint now shows exactly that.
 */
export async function lock(
  site: CustodianSite,
  people: SitePeople,
  place: Place,
  grants: readonly Grant[],
): Promise<boolean> {
  const wanted = await people.assignments(grants);
  const before = await done(site.accessTo(place));
  if (!before.unique) await done(site.changeAccess(place, BREAK));
  // What stands after breaking is SharePoint's to say: the caller at least, and whatever it copied.
  let present = before.unique ? before : await done(site.accessTo(place));
  const changes = accessChanges(present, wanted, people.self.id);
  if (changes.add.length > 0 || changes.remove.length > 0) {
    await done(site.changeAccess(place, changes));
    present = await done(site.accessTo(place));
  }
  return isExactly(present, wanted, people.self.id);
}

/** What differs between the rules and what SharePoint shows; nothing when all is well. */
export async function deviation(
  people: SitePeople,
  present: PresentAccess,
  grants: readonly Grant[],
): Promise<'unlocked' | 'wrong-access' | undefined> {
  if (!present.unique) return 'unlocked';
  return isExactly(present, await people.assignments(grants), people.self.id) ? undefined : 'wrong-access';
}
