/** What the participants' app asks for, each for a reason that can be told (DESIGN.md section 3). */
export const participantScopes = [
  'User.Read',
  'User.ReadBasic.All',
  'Calendars.ReadWrite',
  'Sites.Selected',
  'Files.ReadWrite.AppFolder',
] as const;

export type ParticipantScope = (typeof participantScopes)[number];

export interface PermissionState {
  readonly scope: ParticipantScope;
  readonly held: boolean;
}

/** Scopes come back in any case, and Graph's may carry the resource's address. */
export function permissionStates(granted: readonly string[]): PermissionState[] {
  const held = new Set(granted.map((scope) => scope.replace(/^https:\/\/[^/]+\//, '').toLowerCase()));
  return participantScopes.map((scope) => ({ scope, held: held.has(scope.toLowerCase()) }));
}
