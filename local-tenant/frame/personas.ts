import type { Person } from './tenant';
import { texts } from './texts';

export type PersonGroupName = keyof typeof texts.groups;

export interface PersonGroup {
  readonly name: PersonGroupName;
  readonly shown: readonly Person[];
  readonly hidden: number;
}

/** A group of thousands is searched, not scrolled. */
const shownInGroup = 40;

export function reportCounts(people: readonly Person[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { leaderId } of people) if (leaderId) counts.set(leaderId, (counts.get(leaderId) ?? 0) + 1);
  return counts;
}

/** Who this is, in one line: "leder for 20 · ser Mit team". */
export function roleLine(person: Person, counts: ReadonlyMap<string, number>): string {
  const { roles, pages } = texts;
  const has = (role: Person['roles'][number]) => person.roles.includes(role);
  const is = [
    ...(has('leader') ? [roles.leader(counts.get(person.id) ?? 0)] : []),
    ...(has('musAdministrator') ? [roles.musAdministrator] : []),
    ...(has('custodian') ? [roles.custodian] : []),
  ];
  const sees = [
    ...(has('leader') ? [pages.team] : []),
    ...(has('musAdministrator') ? [pages.rounds, pages.concepts] : []),
    ...(has('custodian') ? [pages.setUp] : []),
  ];
  return is.length > 0
    ? `${texts.and(is)} · ${texts.sees(texts.and(sees))}`
    : `${roles.employee} · ${texts.sees(pages.own)}`;
}

export function groupOf(person: Person): PersonGroupName {
  if (person.roles.includes('musAdministrator') || person.roles.includes('custodian'))
    return 'administration';
  return person.roles.includes('leader') ? 'leaders' : 'employees';
}

export function findPeople(people: readonly Person[], search: string): readonly PersonGroup[] {
  const counts = reportCounts(people);
  const words = search.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const matching = people.filter((person) => {
    const text = [person.name, person.jobTitle, person.upn, person.note, roleLine(person, counts)]
      .join(' ')
      .toLocaleLowerCase('da');
    return words.every((word) => text.includes(word));
  });
  const names: readonly PersonGroupName[] = ['leaders', 'employees', 'administration'];
  return names
    .map((name) => ({ name, members: matching.filter((person) => groupOf(person) === name) }))
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => ({
      name,
      shown: members.slice(0, shownInGroup),
      hidden: Math.max(0, members.length - shownInGroup),
    }));
}

/** For choosing people, where their roles are of no matter: in the order of the alphabet. */
export function findByName(people: readonly Person[], search: string) {
  const words = search.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  const matching = people
    .filter(({ name, upn }) => {
      const text = `${name} ${upn}`.toLocaleLowerCase('da');
      return words.every((word) => text.includes(word));
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
  return {
    shown: matching.slice(0, shownInGroup),
    hidden: Math.max(0, matching.length - shownInGroup),
  };
}
