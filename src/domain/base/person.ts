/** Somebody in the organisation, as far as the directory shows everybody. */
export interface Person {
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  /** Nobody's address when the person has no mailbox. */
  readonly mail: string | null;
}

/** In the order of a Danish telephone book: å comes last. */
export function byName(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}

/** Everybody whose name or address holds what was typed. */
export function findPeople(people: readonly Person[], typed: string): Person[] {
  const sought = typed.trim().toLocaleLowerCase('da');
  return people.filter((person) =>
    [person.name, person.mail ?? ''].some((text) => text.toLocaleLowerCase('da').includes(sought)),
  );
}
