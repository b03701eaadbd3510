import type { Tenant } from '../tenant';

export type PersonaRole = 'employee' | 'leader' | 'musAdministrator' | 'custodian';

/** Somebody to be, with what makes the person worth choosing. */
export interface Persona {
  readonly id: string;
  readonly upn: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly leaderId: string | null;
  readonly roles: readonly PersonaRole[];
  readonly note: string | null;
}

export function peopleOf(tenant: Tenant): Persona[] {
  const people = tenant.directory.all();
  const leaders = new Set(people.map((person) => person.managerId));
  return people.map((person) => ({
    id: person.id,
    upn: person.upn,
    name: person.user.displayName,
    jobTitle: person.user.jobTitle ?? '',
    leaderId: person.managerId,
    roles: [
      'employee',
      ...(leaders.has(person.id) ? (['leader'] as const) : []),
      ...(person.appRoles.includes('MusAdministrator') ? (['musAdministrator'] as const) : []),
      ...(person.appRoles.includes('MusCustodian') ? (['custodian'] as const) : []),
    ],
    note: person.note,
  }));
}
