import fc from 'fast-check';
import type { Member } from '../../../src/domain/round/members';
import {
  confirmTeam,
  membersInRound,
  proposeTeams,
  sentBackFrom,
  teamSchema,
  type Decision,
  type Team,
} from '../../../src/domain/round/team';

const member = (employmentNumber: string, name: string, leaderId = 'henrik'): Member => ({
  employmentNumber,
  employeeId: `id-${employmentNumber}`,
  leaderId,
  name,
  unit: 'Natur og Miljø',
  staffGroup: 'AC',
});
const members = [member('2', 'Åse'), member('1', 'Maja'), member('3', 'Ida', 'anne'), member('4', 'Maja')];
const [anne, henrik] = proposeTeams(members, '2027-1') as [Team, Team];

function confirmed(team: Team, decisions: Record<string, Decision>): Team {
  const result = confirmTeam(team, new Map(Object.entries(decisions)), '2027-01-05');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('A proposed team', () => {
  it('is there for each leader, with the people by name', () => {
    expect(anne.members.map(({ employmentNumber }) => employmentNumber)).toEqual(['3']);
    expect(henrik).toEqual({
      leaderId: 'henrik',
      roundKey: '2027-1',
      members: ['1', '4', '2'].map((employmentNumber) => ({
        employmentNumber,
        employeeId: `id-${employmentNumber}`,
        name: employmentNumber === '2' ? 'Åse' : 'Maja',
        unit: 'Natur og Miljø',
      })),
    });
  });

  it('comes back from the text it is kept as, before and after its leader has confirmed it', () => {
    for (const team of [henrik, confirmed(henrik, { '1': { sentBack: 'left' } })]) {
      expect(teamSchema.parse(JSON.parse(JSON.stringify(team)))).toEqual(team);
    }
  });

  it('has nobody to lock before its leader has confirmed it, whatever is decided', () => {
    const decided = {
      ...henrik,
      members: henrik.members.map((each) => ({ ...each, decision: 'in' as const })),
    };
    expect(membersInRound(decided)).toEqual([]);
    expect(sentBackFrom([decided])).toEqual([]);
  });
});

describe('A confirmed team', () => {
  const team = confirmed(henrik, { '1': 'taken-out', '2': { sentBack: 'other-leader' } });

  it('has those in the round whom its leader has not taken out or sent back', () => {
    expect(team.confirmedOn).toBe('2027-01-05');
    expect(membersInRound(team).map(({ employmentNumber }) => employmentNumber)).toEqual(['4']);
  });

  it('shows the MUS administrator who was sent back, and why', () => {
    expect(sentBackFrom([anne, team])).toMatchObject([
      { leaderId: 'henrik', reason: 'other-leader', member: { employmentNumber: '2' } },
    ]);
  });

  it('keeps what its leader decided earlier and does not change now', () => {
    const earlier: Team = {
      ...henrik,
      members: henrik.members.map((each) => ({ ...each, decision: 'taken-out' })),
    };
    expect(membersInRound(confirmed(earlier, { '4': 'in' }))).toHaveLength(1);
  });

  it('cannot be confirmed again', () => {
    expect(confirmTeam(team, new Map(), '2027-01-06')).toEqual({
      ok: false,
      failure: { code: 'already-confirmed' },
    });
  });

  it('cannot have decisions on somebody else', () => {
    expect(confirmTeam(henrik, new Map([['3', 'in']]), '2027-01-05')).toEqual({
      ok: false,
      failure: { code: 'unknown-member', employmentNumber: '3' },
    });
  });

  it('has a decision on everybody, loses nobody and changes no proposal', () => {
    const decision = fc.constantFrom<Decision>(
      'in',
      'taken-out',
      { sentBack: 'not-mine' },
      { sentBack: 'left' },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('1', '2', '4'), decision), (decisions) => {
        const before = structuredClone(henrik);
        const after = confirmed(henrik, decisions);
        expect(henrik).toEqual(before);
        expect(after.members.map(({ employeeId }) => employeeId)).toEqual(
          henrik.members.map(({ employeeId }) => employeeId),
        );
        for (const each of after.members) {
          expect(each.decision).toEqual(decisions[each.employmentNumber] ?? 'in');
        }
        const notIn = Object.values(decisions).filter((each) => each !== 'in').length;
        expect(membersInRound(after)).toHaveLength(3 - notIn);
      }),
    );
  });
});
