import type { AppRole } from '../seed/person';
import type { Database, Row } from './database';

/** A user as Graph shows it; properties that are not set are null, as in Entra. */
export interface UserResource {
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly officeLocation: string | null;
  readonly mail: string | null;
  readonly userPrincipalName: string;
  readonly businessPhones: readonly string[];
  readonly mobilePhone: string | null;
  readonly preferredLanguage: string | null;
  readonly accountEnabled: boolean;
  readonly userType: string;
  readonly employeeId: string | null;
  /** The licences that are on; who has SharePoint's has a OneDrive. */
  readonly assignedPlans: readonly { readonly service: string; readonly capabilityStatus: string }[];
}

export interface Person {
  readonly id: string;
  readonly upn: string;
  readonly managerId: string | null;
  readonly appRoles: readonly AppRole[];
  /** What is special about the account, for whoever chooses a persona; null for most. */
  readonly note: string | null;
  readonly user: UserResource;
}

/** The accounts of the tenant, who leads whom, and their pictures. */
export class Directory {
  /** @param portrait the picture of whoever has one */
  constructor(
    private readonly database: Database,
    private readonly portrait: (personId: string) => Uint8Array,
  ) {}

  add(person: Person): void {
    this.database.run(
      'INSERT INTO people VALUES (?, ?, ?, ?, ?, ?)',
      person.id,
      person.upn.toLowerCase(),
      person.managerId,
      JSON.stringify(person.appRoles),
      person.note,
      JSON.stringify(person.user),
    );
  }

  /** The account is gone; what it wrote and was given stays under an id that nobody has. */
  remove(id: string): void {
    this.database.run('DELETE FROM people WHERE id = ?', id);
    this.database.run('DELETE FROM photos WHERE person_id = ?', id);
  }

  all(): Person[] {
    return this.database.all('SELECT * FROM people ORDER BY upn').map(personOf);
  }

  /** By object id or by user principal name, as Graph accepts either. */
  find(idOrUpn: string): Person | undefined {
    const row = this.database.get(
      'SELECT * FROM people WHERE id = ? OR upn = ?',
      idOrUpn.toLowerCase(),
      idOrUpn.toLowerCase(),
    );
    return row && personOf(row);
  }

  reportsOf(id: string): Person[] {
    return this.database.all('SELECT * FROM people WHERE manager_id = ? ORDER BY upn', id).map(personOf);
  }

  givePhoto(id: string): void {
    this.database.run('INSERT OR IGNORE INTO photos VALUES (?)', id);
  }

  photoOf(id: string): Uint8Array | undefined {
    return this.database.get('SELECT 1 AS yes FROM photos WHERE person_id = ?', id) && this.portrait(id);
  }
}

function personOf(row: Row): Person {
  return {
    id: String(row['id']),
    upn: String(row['upn']),
    managerId: textOrNull(row['manager_id']),
    appRoles: JSON.parse(String(row['roles'])) as AppRole[],
    note: textOrNull(row['note']),
    user: JSON.parse(String(row['resource'])) as UserResource,
  };
}

function textOrNull(value: Row[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
