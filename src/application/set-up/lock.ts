import type { Grant } from '../../domain/access/access';
import {
  accessChanges,
  isExactly,
  type AccessChanges,
  type PresentAccess,
} from '../../storage/access-changes';
import type { CustodianSite, Securable } from '../ports/custodian-site';
import type { SitePeople } from './site-people';
import { done } from './set-up-failure';

/** A place, and who alone may do what there. */
export interface Lock {
  readonly place: Securable;
  readonly grants: readonly Grant[];
}

const BREAK: AccessChanges = { breakInheritance: true, add: [], remove: [] };

/**
 * Locks places to exactly their grants, whatever stood there, and reads back that it is so.
 * @returns the locks that SharePoint now shows so.
 */
export async function lockAll<Any extends Lock>(
  site: CustodianSite,
  people: SitePeople,
  locks: readonly Any[],
): Promise<Any[]> {
  const before = await accessOf(site, locks);
  const open = locks.filter((lock) => !before.get(lock)!.unique);
  if (open.length > 0) await done(site.changeAccess(open.map(({ place }) => ({ ...place, changes: BREAK }))));
  // What stands after breaking is SharePoint's to say: the caller at least, and whatever it copied.
  const present = new Map([...before, ...(await accessOf(site, open))]);
  const changed = locks.flatMap((lock) => {
    const changes = accessChanges(present.get(lock)!, people.assignments(lock.grants), people.self.id);
    return changes.add.length + changes.remove.length > 0 ? [{ lock, changes }] : [];
  });
  if (changed.length > 0)
    await done(site.changeAccess(changed.map(({ lock: { place }, changes }) => ({ ...place, changes }))));
  const after = new Map([
    ...present,
    ...(await accessOf(
      site,
      changed.map(({ lock }) => lock),
    )),
  ]);
  return locks.filter((lock) => isLockedTo(people, after.get(lock)!, lock.grants));
}

export function isLockedTo(people: SitePeople, present: PresentAccess, grants: readonly Grant[]): boolean {
  return isExactly(present, people.assignments(grants), people.self.id);
}

/** What stands at each of the places now. */
export async function accessOf<Any extends Pick<Lock, 'place'>>(
  site: CustodianSite,
  locks: readonly Any[],
): Promise<Map<Any, PresentAccess>> {
  if (locks.length === 0) return new Map();
  const access = await done(site.accessTo(locks.map(({ place }) => place)));
  return new Map(locks.map((lock, index) => [lock, access[index]!]));
}
