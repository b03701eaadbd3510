import { done, inSteps } from '../base/steps';
import { permissionStates, type PermissionState } from '../ports/permissions';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

export interface ConnectionReport {
  readonly milliseconds: number;
  readonly permissions: readonly PermissionState[];
}

/** What *Om* shows to whoever helps: is Microsoft 365 reached, and may the product what it needs. */
export function checkConnection({ signIn, connection }: Workplace): Outcome<ConnectionReport> {
  return inSteps(async () => {
    const { grantedScopes } = await done(signIn.currentUser());
    const milliseconds = await done(connection.measure());
    return { milliseconds, permissions: permissionStates(signIn.scopes, grantedScopes) };
  });
}
