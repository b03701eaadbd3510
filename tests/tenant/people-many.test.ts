import { peopleMany } from '../../local-tenant/seed/people-many';
import { peopleSmall } from '../../local-tenant/seed/people-small';

const people = peopleMany({ people: 600, leaders: 40 });
const byUpn = new Map(people.map((person) => [person.upn, person]));

describe('An organisation of many', () => {
  it('has as many people and leaders as it was asked for', () => {
    expect(people).toHaveLength(600);
    expect(new Set(people.flatMap(({ managerUpn }) => managerUpn ?? [])).size).toBe(40);
  });

  it('has the people of the small one as they are there', () => {
    expect(people.slice(0, peopleSmall.length)).toEqual(peopleSmall);
  });

  it('is the same at every start', () => {
    expect(peopleMany({ people: 600, leaders: 40 })).toEqual(people);
  });

  it('gives nobody an account, an id or an employment of somebody else', () => {
    for (const of of [
      people.map(({ upn }) => upn),
      people.map(({ id }) => id),
      people.flatMap(({ employments }) => employments),
    ])
      expect(new Set(of).size).toBe(of.length);
  });

  it('leads everybody to the one at the top', () => {
    for (const person of people) {
      let [above, steps] = [person, 0];
      while (above.managerUpn !== undefined && steps < 10) {
        above = byUpn.get(above.managerUpn)!;
        steps += 1;
      }
      expect(above.upn).toBe('ellen.thorsager@aasund.example');
    }
  });

  it('has Danish letters and names from elsewhere, in accounts of plain letters', () => {
    const names = people.map(({ givenName, surname }) => `${givenName} ${surname}`).join('\n');
    for (const letter of ['æ', 'ø', 'å', 'ü', 'ł']) expect(names).toContain(letter);
    for (const { upn } of people) expect(upn).toMatch(/^[a-z0-9.'-]+@aasund\.example$/);
  });

  it('has people without a mailbox or a OneDrive, on shifts, and with two jobs', () => {
    const added = people.slice(peopleSmall.length);
    expect(added.some(({ hasMailbox }) => !hasMailbox)).toBe(true);
    expect(added.some(({ hasOneDrive }) => !hasOneDrive)).toBe(true);
    expect(added.some(({ workingTime }) => workingTime === 'shifts')).toBe(true);
    expect(added.some(({ employments }) => employments.length === 2)).toBe(true);
  });
});
