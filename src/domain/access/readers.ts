import { accessToShell, type ShellKind, type ShellPeople } from './access';
import type { Party } from '../conversation/sheet';

/** What somebody reads or writes: their own notes and draft, their sheet, the other's sheet, the plan. */
export type ReadThing = 'private' | 'draft' | 'sheet' | 'otherSheet' | 'plan';

export interface Reader {
  readonly party: Party;
  readonly canWrite: boolean;
}

/** Who can read a thing of one party's: what SharePoint is told, said to people. */
export function readersOf(thing: ReadThing, party: Party, people: ShellPeople): Reader[] {
  const isAlone = thing === 'private' || thing === 'draft';
  // A draft is its owner's alone, so the owner stands where the owner stands in its shell (`shells.ts`).
  const own = party === 'employee' ? people.employeeId : people.leaderId;
  const grants = accessToShell(shellOf(thing, party), isAlone ? { ...people, employeeId: own } : people);
  const parties: readonly Party[] = party === 'employee' ? ['employee', 'leader'] : ['leader', 'employee'];
  return parties.flatMap((candidate) => {
    const id = candidate === 'employee' ? people.employeeId : people.leaderId;
    const grant = grants.find(({ holder }) => typeof holder === 'object' && holder.person === id);
    return grant ? [{ party: candidate, canWrite: grant.level === 'writer' }] : [];
  });
}

function shellOf(thing: ReadThing, party: Party): ShellKind {
  switch (thing) {
    case 'private':
    case 'draft':
      return 'draft';
    case 'sheet':
      return party === 'employee' ? 'employee-sheet' : 'leader-sheet';
    case 'otherSheet':
      return party === 'employee' ? 'leader-sheet' : 'employee-sheet';
    case 'plan':
      return 'plan';
  }
}
