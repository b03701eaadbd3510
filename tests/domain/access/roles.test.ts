import fc from 'fast-check';
import { landingPage, pagesOf, rolesOf } from '../../../src/domain/access/roles';

const facts = fc.record({
  directReports: fc.nat(40),
  appRoles: fc.array(fc.constantFrom('MusAdministrator', 'MusCustodian', 'SomethingElse')),
});

describe('Whoever opens the product', () => {
  it('sees Min MUS alone without reports and without an app role', () => {
    const roles = rolesOf({ directReports: 0, appRoles: [] });
    expect(roles).toEqual(['employee']);
    expect(pagesOf(roles)).toEqual(['myMus']);
  });

  it('leads from the first direct report on, and lands on the team', () => {
    const roles = rolesOf({ directReports: 1, appRoles: [] });
    expect(roles).toEqual(['employee', 'leader']);
    expect(pagesOf(roles)).toEqual(['myMus', 'myTeam']);
    expect(landingPage(roles)).toBe('myTeam');
  });

  it('sees the rounds as MUS administrator, and lands on their own conversation', () => {
    const roles = rolesOf({ directReports: 0, appRoles: ['MusAdministrator'] });
    expect(pagesOf(roles)).toEqual(['myMus', 'rounds']);
    expect(landingPage(roles)).toBe('myMus');
  });

  it('sees no more as custodian than an employee does', () => {
    const roles = rolesOf({ directReports: 0, appRoles: ['MusCustodian'] });
    expect(roles).toEqual(['employee', 'custodian']);
    expect(pagesOf(roles)).toEqual(['myMus']);
  });

  it('may hold every role at once in a small company', () => {
    const roles = rolesOf({ directReports: 3, appRoles: ['MusCustodian', 'MusAdministrator'] });
    expect(roles).toEqual(['employee', 'leader', 'musAdministrator', 'custodian']);
    expect(pagesOf(roles)).toEqual(['myMus', 'myTeam', 'rounds']);
  });

  it('gains nothing from an app role that the product does not know', () => {
    fc.assert(
      fc.property(facts, ({ directReports, appRoles }) => {
        const known = appRoles.filter((role) => role !== 'SomethingElse');
        expect(rolesOf({ directReports, appRoles })).toEqual(rolesOf({ directReports, appRoles: known }));
      }),
    );
  });

  it('always has Min MUS, never a page twice, and lands on a page of their own', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const roles = rolesOf(known);
        const pages = pagesOf(roles);
        expect(pages[0]).toBe('myMus');
        expect(new Set(pages).size).toBe(pages.length);
        expect(pages).toContain(landingPage(roles));
      }),
    );
  });
});
