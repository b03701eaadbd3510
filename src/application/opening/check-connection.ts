import { success } from '../../domain/base/result';
import { permissionStates, type PermissionState } from '../ports/permissions';
import type { Outcome } from '../ports/outcome';
import type { Workplace } from '../ports/workplace';

export interface ConnectionReport {
  readonly milliseconds: number;
  readonly permissions: readonly PermissionState[];
}

/** What *Om* shows to whoever helps: is Microsoft 365 reached, and may the product what it needs. */
export async function checkConnection({ signIn, connection }: Workplace): Outcome<ConnectionReport> {
  const user = await signIn.currentUser();
  if (!user.ok) return user;
  const measured = await connection.measure();
  if (!measured.ok) return measured;
  return success({
    milliseconds: measured.value,
    permissions: permissionStates(signIn.scopes, user.value.grantedScopes),
  });
}
