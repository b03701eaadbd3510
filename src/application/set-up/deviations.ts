import { accessToShell } from '../../domain/access/access';
import type { Shell } from '../../storage/shells';
import type { CustodianSite, SiteItem } from '../ports/custodian-site';
import { deviation } from './lock';
import type { RoundPlan } from './set-up-round';
import type { SitePeople } from './site-people';
import { done } from './set-up-failure';

/** Gravest first: what somebody may read who should not. */
const CODES = [
  'unlocked',
  'wrong-level',
  'wrong-access',
  'double',
  'missing',
  'unverified',
  'surplus',
] as const;

export type DeviationCode = (typeof CODES)[number];

/** Something that is not as the rules say. */
export interface Deviation {
  readonly code: DeviationCode;
  readonly listName: string;
  /** The shell's key; absent for the list itself. */
  readonly shellKey?: string;
  readonly itemId?: number;
}

/** One look at the whole site. */
export interface Inspection {
  readonly site: CustodianSite;
  readonly people: SitePeople;
  /** Called for each list and each shell that was looked at. */
  readonly count: () => void;
}

export function gravestFirst(deviations: readonly Deviation[]): Deviation[] {
  return deviations.toSorted((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code));
}

/** Every shell that the round asks for, and every item that it does not. */
export async function checkShells(inspection: Inspection, plan: RoundPlan): Promise<Deviation[]> {
  const shells = [...plan.teamShells, ...plan.conversationShells];
  await inspection.people.meet(shells.flatMap(({ employeeId, leaderId }) => [employeeId, leaderId]));
  const deviations: Deviation[] = [];
  for (const listName of new Set(shells.map(({ list }) => list.name))) {
    const listId = plan.lists.get(listName)?.id;
    if (listId === undefined) continue;
    const items = await done(inspection.site.items(listId, ['ShellKey', 'ConversationKey', 'VerifiedAt']));
    const wanted = shells.filter(({ list }) => list.name === listName);
    for (const shell of wanted) {
      deviations.push(...(await checkShell(inspection, listId, shell, items)));
      inspection.count();
    }
    deviations.push(...surplusIn(items, wanted, plan.round.key));
  }
  return deviations;
}

async function checkShell(
  { site, people }: Inspection,
  listId: string,
  shell: Shell,
  items: readonly SiteItem[],
): Promise<Deviation[]> {
  const about = { listName: shell.list.name, shellKey: shell.key };
  const mine = items.filter(({ fields }) => fields['ShellKey'] === shell.key);
  if (mine.length === 0) return [{ code: 'missing', ...about }];
  const deviations: Deviation[] = mine.length > 1 ? [{ code: 'double', ...about }] : [];
  for (const { id: itemId, fields } of mine) {
    const present = await done(site.accessTo({ listId, itemId }));
    const wrong = await deviation(people, present, accessToShell(shell.kind, shell));
    const code = wrong ?? (fields['VerifiedAt'] === undefined ? 'unverified' : undefined);
    if (code) deviations.push({ code, ...about, itemId });
  }
  return deviations;
}

/** Items of this round that no rule asks for. A list that several rounds share holds the others' too. */
function surplusIn(items: readonly SiteItem[], wanted: readonly Shell[], roundKey: string): Deviation[] {
  const keys = new Set(wanted.map(({ key }) => key));
  const listName = wanted[0]?.list.name ?? '';
  const ofRound = ({ fields }: SiteItem) => String(fields['ShellKey']).includes(roundKey);
  return items
    .filter(
      (item) => !keys.has(String(item.fields['ShellKey'])) && (listName.includes(roundKey) || ofRound(item)),
    )
    .map(({ id, fields }) => ({
      code: 'surplus',
      listName,
      itemId: id,
      shellKey: String(fields['ShellKey']),
    }));
}
