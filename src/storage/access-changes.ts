/** One principal's level on a securable, both as SharePoint numbers them. */
export interface Assignment {
  readonly principalId: number;
  readonly levelId: number;
}

/** What stands on a securable now. */
export interface PresentAccess {
  /** Whether it has permissions of its own; otherwise it inherits. */
  readonly unique: boolean;
  readonly assignments: readonly Assignment[];
}

export interface AccessChanges {
  readonly breakInheritance: boolean;
  readonly add: readonly Assignment[];
  /** In this order: the one who does it steps back last, or the rest could not be done. */
  readonly remove: readonly Assignment[];
}

/** SharePoint gives this level itself to whoever was let in further down. It opens no item. */
export const LIMITED_ACCESS = 1073741825;

/**
 * What must be done so that exactly the wanted assignments stand.
 * @param self the principal of whoever carries it out.
 */
export function accessChanges(
  present: PresentAccess,
  wanted: readonly Assignment[],
  self: number,
): AccessChanges {
  const standing = present.unique
    ? present.assignments.filter(({ levelId }) => levelId !== LIMITED_ACCESS)
    : [];
  const surplus = standing.filter((assignment) => !includes(wanted, assignment));
  return {
    breakInheritance: !present.unique,
    add: wanted.filter((assignment) => !includes(standing, assignment)),
    remove: [
      ...surplus.filter(({ principalId }) => principalId !== self),
      ...surplus.filter(({ principalId }) => principalId === self),
    ],
  };
}

/** Whether nothing is left to be done. */
export function isExactly(present: PresentAccess, wanted: readonly Assignment[], self: number): boolean {
  const { breakInheritance, add, remove } = accessChanges(present, wanted, self);
  return !breakInheritance && add.length === 0 && remove.length === 0;
}

function includes(assignments: readonly Assignment[], { principalId, levelId }: Assignment): boolean {
  return assignments.some((other) => other.principalId === principalId && other.levelId === levelId);
}
