import { accessToShell, type ShellKind } from './access';
import { otherThan, ownerOf, type Party, type People } from '../conversation/parties';

/** What somebody reads or writes: their own notes and draft, their sheet, the other's sheet, the plan. */
export type ReadThing = 'private' | 'draft' | 'sheet' | 'otherSheet' | 'plan';

export interface Reader {
  readonly party: Party;
  readonly canWrite: boolean;
}

/** Who can read a thing of one party's: what SharePoint is told, said to people. */
export function readersOf(thing: ReadThing, party: Party, people: People): Reader[] {
  const isAlone = thing === 'private' || thing === 'draft';
  // A draft is its owner's alone, so the owner stands where the owner stands in its shell (`shells.ts`).
  const grants = accessToShell(
    shellOf(thing, party),
    isAlone ? { ...people, employeeId: ownerOf(people, party) } : people,
  );
  return [party, otherThan(party)].flatMap((candidate) => {
    const id = ownerOf(people, candidate);
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
      return `${party}-sheet`;
    case 'otherSheet':
      return `${otherThan(party)}-sheet`;
    case 'plan':
      return 'plan';
  }
}
