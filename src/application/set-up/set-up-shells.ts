import { accessToShell } from '../../domain/access/access';
import { parties } from '../../domain/conversation/parties';
import type { Shell } from '../../storage/shells';
import type { CustodianSite, FieldValues, SiteItem, SiteList } from '../ports/custodian-site';
import { deviation, lock } from './lock';
import type { SitePeople } from './site-people';
import { done, refuse } from './set-up-failure';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface ShellRun {
  readonly onProgress: (progress: Progress) => void;
  readonly isStopped: () => boolean;
  /** Looks at the access to every shell again, those that were verified before too. */
  readonly recheck?: boolean;
  /** What a shell of its kind holds from the beginning, besides whose it is. */
  readonly contentOf?: (shell: Shell) => FieldValues;
}

/** Makes, locks and verifies shells. May be stopped or killed anywhere: the next run finds what stands and goes on. */
export async function setUpShells(
  site: CustodianSite,
  people: SitePeople,
  lists: ReadonlyMap<string, SiteList>,
  shells: readonly Shell[],
  run: ShellRun,
): Promise<void> {
  await people.meet(shells.flatMap(({ employeeId, leaderId }) => [employeeId, leaderId]));
  const standing = await standingShells(site, lists, shells);
  for (const [index, shell] of shells.entries()) {
    if (run.isStopped()) refuse({ code: 'stopped' });
    const item = standing.get(shell.key);
    if (item?.fields['VerifiedAt'] === undefined) {
      await setUpShell(site, people, lists, shell, item, run.contentOf?.(shell) ?? {});
    } else if (run.recheck) {
      await mendShell(site, people, lists.get(shell.list.name)!.id, shell, item.id);
    }
    run.onProgress({ done: index + 1, total: shells.length });
  }
}

async function setUpShell(
  site: CustodianSite,
  people: SitePeople,
  lists: ReadonlyMap<string, SiteList>,
  shell: Shell,
  standing: SiteItem | undefined,
  content: FieldValues,
): Promise<void> {
  const listId = lists.get(shell.list.name)!.id;
  const itemId =
    standing?.id ??
    (await done(
      site.createItem(listId, shell.kind === 'personnel-folder' ? 'folder' : 'item', keysOf(shell)),
    ));
  const locked = await lock(site, people, { listId, itemId }, accessToShell(shell.kind, shell));
  // Whoever opens the shell before this time stands in it is told that it is not ready, and nothing is written.
  if (locked) await done(site.updateItem(listId, itemId, { ...content, VerifiedAt: site.now() }));
}

/** Closes a shell for writing that somebody may read who should not, locks it anew, and opens it again. Its content stays. */
async function mendShell(
  site: CustodianSite,
  people: SitePeople,
  listId: string,
  shell: Shell,
  itemId: number,
): Promise<void> {
  const grants = accessToShell(shell.kind, shell);
  if ((await deviation(people, await done(site.accessTo({ listId, itemId })), grants)) === undefined) return;
  await done(site.updateItem(listId, itemId, { VerifiedAt: null }));
  const locked = await lock(site, people, { listId, itemId }, grants);
  if (locked) await done(site.updateItem(listId, itemId, { VerifiedAt: site.now() }));
}

/** The shells that stand already, by their key. */
export async function standingShells(
  site: CustodianSite,
  lists: ReadonlyMap<string, SiteList>,
  shells: readonly Shell[],
): Promise<Map<string, SiteItem>> {
  const standing = new Map<string, SiteItem>();
  for (const name of new Set(shells.map(({ list }) => list.name))) {
    for (const item of await done(
      site.items(lists.get(name)!.id, ['ShellKey', 'ConversationKey', 'VerifiedAt']),
    )) {
      standing.set(String(item.fields['ShellKey']), item);
    }
  }
  return standing;
}

/** No name but the item's own title, and that title only where whoever may see it knows the name anyway. */
function keysOf(shell: Shell): FieldValues {
  const party = parties.find((each) => shell.kind === `${each}-sheet`);
  return {
    Title: shell.title,
    ShellKey: shell.key,
    ConversationKey: shell.conversationKey,
    EmployeeObjectId: shell.employeeId,
    LeaderObjectId: shell.leaderId,
    ...(party && { Party: party }),
  };
}
