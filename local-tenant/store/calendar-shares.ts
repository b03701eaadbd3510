import type { Database } from './database';

/** What somebody may do in another's calendar (Graph: calendarRoleType), the least first. */
export const calendarRoles = [
  'freeBusyRead',
  'limitedRead',
  'read',
  'write',
  'delegateWithoutPrivateEventAccess',
  'delegateWithPrivateEventAccess',
] as const;

export type CalendarRole = (typeof calendarRoles)[number];

export interface CalendarShare {
  readonly personId: string;
  readonly role: CalendarRole;
}

/** Whose calendar is open to whom; everybody else sees free and busy times alone. */
export class CalendarShares {
  constructor(private readonly database: Database) {}

  of(ownerId: string): CalendarShare[] {
    return this.database
      .all('SELECT * FROM calendar_shares WHERE owner_id = ? ORDER BY person_id', ownerId)
      .map((row) => ({ personId: String(row['person_id']), role: row['role'] as CalendarRole }));
  }

  roleOf(ownerId: string, personId: string): CalendarRole | undefined {
    return this.of(ownerId).find((share) => share.personId === personId)?.role;
  }

  give(ownerId: string, { personId, role }: CalendarShare): void {
    this.database.run('INSERT OR REPLACE INTO calendar_shares VALUES (?, ?, ?)', ownerId, personId, role);
  }

  take(ownerId: string, personId: string): void {
    this.database.run('DELETE FROM calendar_shares WHERE owner_id = ? AND person_id = ?', ownerId, personId);
  }
}
