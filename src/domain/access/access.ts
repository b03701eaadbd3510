import type { People } from '../conversation/parties';

/**
 * What somebody may do; SharePoint shows each level by its Danish name:
 * - `entry` MUS-adgang: pages and Graph answer, and no item is seen
 * - `reader` MUS-læser: view
 * - `writer` MUS-skriver: view and edit
 * - `contributor` MUS-bidrager: view, edit and add
 */
export type LevelName = 'entry' | 'reader' | 'writer' | 'contributor';

/** Somebody, everybody in the organisation, or the group of MUS administrators. */
export type Holder = { readonly person: string } | 'everyone' | 'administrators';

export interface Grant {
  readonly holder: Holder;
  readonly level: LevelName;
}

export type ShellKind =
  'card' | 'employee-sheet' | 'leader-sheet' | 'plan' | 'personnel-folder' | 'draft' | 'team-card' | 'team';

/**
 * Who may do what with a shell, and nobody else. The permissions in SharePoint and the words “who can read this” on the
 * screen both come from here (DESIGN.md sections 2 and 3).
 */
export function accessToShell(kind: ShellKind, { employeeId, leaderId }: People): Grant[] {
  const employee = (level: LevelName): Grant => ({ holder: { person: employeeId }, level });
  const leader = (level: LevelName): Grant => ({ holder: { person: leaderId }, level });
  switch (kind) {
    case 'card':
      return [employee('reader'), leader('reader')];
    case 'employee-sheet':
      return [employee('writer'), leader('reader')];
    case 'leader-sheet':
      return [leader('writer'), employee('reader')];
    case 'plan':
      return [employee('writer'), leader('writer')];
    case 'personnel-folder':
      return [leader('contributor'), employee('reader')];
    case 'draft':
      return [employee('writer')];
    case 'team-card':
      return [leader('reader'), { holder: 'administrators', level: 'reader' }];
    case 'team':
      return [leader('writer'), { holder: 'administrators', level: 'reader' }];
  }
}

export type ContainerKind = 'site' | 'guide' | 'setup' | 'population' | 'closed';

/** Who may do what with a container. Nobody sees an item of a closed one by inheritance. */
export function accessToContainer(kind: ContainerKind): Grant[] {
  switch (kind) {
    case 'site':
    case 'closed':
      return [{ holder: 'everyone', level: 'entry' }];
    case 'guide':
      return [{ holder: 'everyone', level: 'reader' }];
    case 'setup':
      return [
        { holder: 'everyone', level: 'reader' },
        { holder: 'administrators', level: 'contributor' },
      ];
    case 'population':
      return [{ holder: 'administrators', level: 'contributor' }];
  }
}
