import { peopleSmall } from '../../local-tenant/seed/people-small';
import type { SeedPerson } from '../../local-tenant/seed/person';

const byUpn = new Map(peopleSmall.map((person) => [person.upn, person]));
const names = (people: readonly SeedPerson[]) =>
  people.map((person) => `${person.givenName} ${person.surname}`);
const teamOf = (account: string) =>
  peopleSmall.filter((person) => person.managerUpn === `${account}@aasund.example`);
const leaders = new Set(peopleSmall.flatMap((person) => person.managerUpn ?? []));

function chainOfLeaders(person: SeedPerson): SeedPerson[] {
  const chain: SeedPerson[] = [];
  let leader = byUpn.get(person.managerUpn ?? '');
  while (leader !== undefined && chain.length <= peopleSmall.length) {
    chain.push(leader);
    leader = byUpn.get(leader.managerUpn ?? '');
  }
  return chain;
}

describe('Åsund Kommune with 60 people', () => {
  it('has 60 people and 6 leaders', () => {
    expect(peopleSmall).toHaveLength(60);
    expect(leaders.size).toBe(6);
  });

  it('gives nobody the id, the account or the employment number of somebody else', () => {
    for (const values of [
      peopleSmall.map((person) => person.id),
      peopleSmall.map((person) => person.upn),
      peopleSmall.flatMap((person) => person.employments),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('spells every account in ASCII and gives it a random-looking id', () => {
    for (const { upn, id } of peopleSmall) {
      expect(upn).toMatch(/^[a-z]+(?:[.-][a-z]+)+@aasund\.example$/);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect([...byUpn.keys()]).toEqual(
      expect.arrayContaining(['henrik.oestergaard@aasund.example', 'niels.aakjaer@aasund.example']),
    );
  });

  it('has one person at the top, whom every chain of leaders leads to', () => {
    const top = peopleSmall.filter((person) => person.managerUpn === undefined);
    expect(names(top)).toEqual(['Ellen Thorsager']);
    for (const person of peopleSmall) {
      expect([person, ...chainOfLeaders(person)].at(-1)).toBe(top[0]);
    }
  });

  it('lets Henrik lead 20 people, Maja among them', () => {
    const team = teamOf('henrik.oestergaard');
    expect(team).toHaveLength(20);
    expect(names(team)).toEqual(expect.arrayContaining(['Maja Lindegaard', 'Niels Åkjær', 'Lars Ole Friis']));
  });

  it('lets Anne Bro lead 9', () => {
    expect(teamOf('anne.bro')).toHaveLength(9);
  });

  it('has one custodian, who leads nobody, has a leader and no other role', () => {
    const custodians = peopleSmall.filter((person) => person.appRoles.includes('MusCustodian'));
    expect(custodians).toMatchObject([
      { appRoles: ['MusCustodian'], managerUpn: 'lone.fabricius@aasund.example' },
    ]);
    expect(leaders.has(custodians[0]?.upn ?? '')).toBe(false);
  });

  it('has Mette Krog as its one MUS administrator, who leads nobody', () => {
    const administrators = peopleSmall.filter((person) => person.appRoles.includes('MusAdministrator'));
    expect(names(administrators)).toEqual(['Mette Krog']);
    expect(leaders.has(administrators[0]?.upn ?? '')).toBe(false);
  });

  it('has somebody for each case that is not an office job', () => {
    expect(names(peopleSmall.filter((person) => person.workingTime === 'shifts'))).toEqual([
      'Åge Ørum',
      'Bente Kjeldsen',
    ]);
    expect(names(peopleSmall.filter((person) => !person.hasMailbox))).toEqual(['Piotr Zieliński']);
    expect(names(peopleSmall.filter((person) => !person.hasOneDrive))).toEqual(['Oksana Kovalenko']);
    expect(names(peopleSmall.filter((person) => person.employments.length === 2))).toEqual(['Tuấn Nguyễn']);
  });

  it('has a picture of about every fifth', () => {
    expect(peopleSmall.filter((person) => person.hasPhoto)).toHaveLength(12);
  });
});
