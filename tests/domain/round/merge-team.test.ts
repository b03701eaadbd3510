import fc from 'fast-check';
import type { Member } from '../../../src/domain/round/members';
import {
  confirmedMembers,
  confirmTeam,
  membersInRound,
  membersToDecide,
  mergeTeam,
  proposeTeams,
  teamSchema,
  type Decision,
  type Team,
} from '../../../src/domain/round/team';

const member = (employmentNumber: string, change: Partial<Member> = {}): Member => ({
  employmentNumber,
  employeeId: `id-${employmentNumber}`,
  leaderId: 'henrik',
  name: `Navn ${employmentNumber}`,
  unit: 'Natur og Miljø',
  staffGroup: 'AC',
  ...change,
});
const population = ['1', '2', '3'].map((number) => member(number));
const [henrik] = proposeTeams(population, '2027-1') as [Team];

function confirmed(team: Team, decisions: Record<string, Decision> = {}): Team {
  const result = confirmTeam(team, new Map(Object.entries(decisions)), '2027-01-05');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const numbers = (members: readonly { readonly employmentNumber: string }[]) =>
  members.map(({ employmentNumber }) => employmentNumber);
const without = (number: string) => population.filter((each) => each.employmentNumber !== number);

describe('A team that the population has changed since', () => {
  it('asks an unconfirmed leader about whom the population has now, by name', () => {
    const merged = mergeTeam(henrik, [...without('2'), member('4', { name: 'Anna' })]);
    expect(numbers(membersToDecide(merged))).toEqual(['4', '1', '3']);
  });

  it('asks a leader who has confirmed about the newcomer alone', () => {
    const merged = mergeTeam(confirmed(henrik), [...population, member('4')]);
    expect(numbers(membersToDecide(merged))).toEqual(['4']);
    expect(numbers(membersInRound(merged))).toEqual(['1', '2', '3']);
    expect(numbers(membersInRound(confirmed(merged)))).toEqual(['1', '2', '3', '4']);
  });

  it('opens nothing that was decided again', () => {
    const merged = mergeTeam(confirmed(henrik), [...population, member('4')]);
    expect(confirmTeam(merged, new Map([['3', 'taken-out']]), '2027-01-06')).toEqual({
      ok: false,
      failure: { code: 'already-confirmed' },
    });
  });

  it('keeps what the leader decided of somebody who has left it, who gets no conversation', () => {
    const merged = mergeTeam(confirmed(henrik, { '1': 'taken-out' }), without('2'));
    expect(merged).toEqual(confirmed(henrik, { '1': 'taken-out' }));
    expect(numbers(confirmedMembers(merged, without('2')))).toEqual(['3']);
  });

  it('keeps somebody who was sent back until the MUS administrator has answered, and then no reason', () => {
    const team = confirmed(henrik, { '2': { sentBack: 'left' } });
    expect(mergeTeam(team, population)).toBe(team);
    const takenOut = population.map((each) =>
      each.employmentNumber === '2' ? { ...each, isTakenOut: true as const } : each,
    );
    for (const answered of [takenOut, [...without('2'), member('2', { leaderId: 'anne' })]])
      expect(JSON.stringify(mergeTeam(team, answered))).not.toContain('left');
  });

  it('is asked again about somebody who was moved away and comes back', () => {
    const team = confirmed(henrik, { '2': { sentBack: 'not-mine' } });
    const back = mergeTeam(mergeTeam(team, without('2')), population);
    expect(numbers(membersToDecide(back))).toEqual(['2']);
  });

  it('takes nobody’s word for another: an employment that becomes somebody else’s is asked about', () => {
    const other = [member('1', { employeeId: 'direktør' }), ...without('1')];
    expect(numbers(confirmedMembers(confirmed(henrik), other))).toEqual(['2', '3']);
    const merged = mergeTeam(confirmed(henrik), other);
    expect(membersToDecide(merged)).toMatchObject([{ employmentNumber: '1', employeeId: 'direktør' }]);
  });

  it('gives nobody a conversation who is taken out after the leader has confirmed', () => {
    const out = population.map((each) => ({ ...each, isTakenOut: true as const }));
    expect(confirmedMembers(confirmed(henrik), out)).toEqual([]);
    expect(proposeTeams(out, '2027-1')).toEqual([]);
  });

  it('is the very same where it says the same, in whatever order it was kept', () => {
    for (const team of [henrik, confirmed(henrik)]) {
      expect(mergeTeam(team, population)).toBe(team);
      const turned = { ...team, members: team.members.toReversed() };
      expect(mergeTeam(turned, population)).toBe(turned);
      const kept = teamSchema.parse(JSON.parse(JSON.stringify(team)));
      expect(mergeTeam(kept, population)).toBe(kept);
    }
  });
});

const someMember = fc
  .record({
    number: fc.constantFrom('1', '2', '3', '4', '5'),
    leaderId: fc.constantFrom('henrik', 'anne'),
    employeeId: fc.constantFrom('a', 'b'),
    isTakenOut: fc.boolean(),
  })
  .map(({ number, leaderId, employeeId, isTakenOut }) =>
    member(number, { leaderId, employeeId: `${employeeId}-${number}`, ...(isTakenOut && { isTakenOut }) }),
  );
const somePopulation = fc.uniqueArray(someMember, { selector: ({ employmentNumber }) => employmentNumber });
const someDecisions = fc.dictionary(
  fc.constantFrom('1', '2', '3', '4', '5'),
  fc.constantFrom<Decision>('in', 'taken-out', { sentBack: 'left' }),
);

describe('Any population after any decisions of the leader', () => {
  const histories = fc.array(fc.tuple(somePopulation, fc.option(someDecisions)), {
    minLength: 1,
    maxLength: 6,
  });

  it('makes no decision in the leader’s place, loses none, asks about everybody in it, and settles at once', () => {
    fc.assert(
      fc.property(histories, (history) => {
        let team: Team = { leaderId: 'henrik', roundKey: '2027-1', members: [] };
        for (const [members, decisions] of history) {
          const merged = mergeTeam(team, members);
          expect(mergeTeam(merged, members)).toBe(merged);
          expect(merged.confirmedOn).toBe(team.confirmedOn);
          const said = (of: Team) =>
            of.members
              .filter(({ decision }) => typeof decision === 'string')
              .map((each) => JSON.stringify(each));
          expect(said(merged).toSorted()).toEqual(said(team).toSorted());
          const own = members.filter(({ leaderId, isTakenOut }) => leaderId === 'henrik' && !isTakenOut);
          for (const { employmentNumber, employeeId } of own)
            expect(
              merged.members.filter(
                (each) => each.employmentNumber === employmentNumber && each.employeeId === employeeId,
              ),
            ).toHaveLength(1);
          const undecided = merged.members.filter(({ decision }) => decision === undefined);
          for (const { employeeId } of undecided)
            expect(own.map((each) => each.employeeId)).toContain(employeeId);
          const result = decisions && confirmTeam(merged, openOf(merged, decisions), '2027-01-05');
          team = result?.ok ? result.value : merged;
        }
      }),
    );
  });

  const openOf = (team: Team, decisions: Record<string, Decision>) => {
    const open = new Set(numbers(membersToDecide(team)));
    return new Map(Object.entries(decisions).filter(([number]) => open.has(number)));
  };
});
