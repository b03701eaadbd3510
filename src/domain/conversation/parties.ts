/** The two sides of a conversation, in the order in which they are named. */
export const parties = ['employee', 'leader'] as const;

export type Party = (typeof parties)[number];

/** What each party has, such as a name. */
export type OfBoth<Value> = Readonly<Record<Party, Value>>;

/** What a party has, or does not have yet, such as a hand-in. */
export type OfEither<Value> = Readonly<Partial<Record<Party, Value>>>;

/** Whole names. */
export type Names = OfBoth<string>;

/** Who the two are, by their Entra object ids. */
export interface People {
  readonly employeeId: string;
  readonly leaderId: string;
}

export const otherThan = (party: Party): Party => (party === 'employee' ? 'leader' : 'employee');

export const ownerOf = (people: People, party: Party): string => people[`${party}Id`];

/** Undefined for somebody who is neither. */
export const partyOf = (people: People, id: string | undefined): Party | undefined =>
  parties.find((party) => ownerOf(people, party) === id);

export const ofBoth = <Value>(of: (party: Party) => Value): OfBoth<Value> => ({
  employee: of('employee'),
  leader: of('leader'),
});

/** Whoever has nothing, or an empty text, is left out. */
export function ofEither<Value>(of: (party: Party) => Value | undefined): OfEither<Value> {
  const { employee, leader } = ofBoth(of);
  return { ...(employee && { employee }), ...(leader && { leader }) };
}
