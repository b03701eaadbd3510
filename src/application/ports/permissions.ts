/** What the participants' app asks for, each for a reason that can be told (DESIGN.md section 3). */
export const participantScopes = [
  'User.Read',
  'User.ReadBasic.All',
  'Calendars.ReadWrite',
  'Sites.Selected',
  'Files.ReadWrite.AppFolder',
] as const;

/** The custodian's registration: all accounts by name, and full control on the MUS site alone. */
export const custodianScopes = ['User.Read.All', 'Sites.Selected'] as const;

export type Scope = (typeof participantScopes)[number] | (typeof custodianScopes)[number];

export interface PermissionState {
  readonly scope: Scope;
  readonly held: boolean;
}

/** Scopes come back in any case, and Graph's may carry the resource's address. */
export function permissionStates(asked: readonly Scope[], granted: readonly string[]): PermissionState[] {
  const held = new Set(granted.map((scope) => scope.replace(/^https:\/\/[^/]+\//, '').toLowerCase()));
  return asked.map((scope) => ({ scope, held: held.has(scope.toLowerCase()) }));
}
