import type { Member } from '../../../src/domain/round/members';
import { byLeader, progressOf, withoutLeader } from '../../../src/domain/round/round-progress';
import {
  confirmTeam,
  membersInRound,
  membersToDecide,
  proposeTeams,
  withMember,
  withoutConversation,
  type Decision,
  type Team,
} from '../../../src/domain/round/team';

const member = (employmentNumber: string, leaderId: string): Member => ({
  employmentNumber,
  employeeId: `id-${employmentNumber}`,
  leaderId,
  name: `Navn ${employmentNumber}`,
  unit: 'Natur og Miljø',
  staffGroup: 'AC',
});
const population = [member('1', 'henrik'), member('2', 'henrik'), member('3', 'anne')];
const [anne, henrik] = proposeTeams(population, '2027-1') as [Team, Team];

function confirmed(team: Team, decisions: Record<string, Decision> = {}): Team {
  const result = confirmTeam(team, new Map(Object.entries(decisions)), '2027-01-05');
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

describe('How far the leaders of a round are', () => {
  it('is nowhere before they are asked', () => {
    expect(progressOf(population, [])).toEqual([
      { leaderId: 'anne', state: 'not-asked', members: 1 },
      { leaderId: 'henrik', state: 'not-asked', members: 2 },
    ]);
  });

  it('shows first whoever has not answered', () => {
    expect(progressOf(population, [confirmed(anne), henrik])).toEqual([
      { leaderId: 'henrik', state: 'asked', members: 2 },
      { leaderId: 'anne', state: 'confirmed', members: 1, confirmedOn: '2027-01-05' },
    ]);
  });

  it('goes back to asked when somebody is moved into a confirmed team', () => {
    const team = withMember(confirmed(anne), henrik.members[0]!);
    expect(progressOf(population, [team])[0]).toMatchObject({ leaderId: 'anne', state: 'asked' });
  });
});

describe('Somebody who was sent back', () => {
  const team = confirmed(henrik, { '2': { sentBack: 'other-leader' } });

  it('has no leader until the population has another', () => {
    expect(withoutLeader(population, [team])).toMatchObject([{ member: { employmentNumber: '2' } }]);
    expect(withoutLeader([member('2', 'anne')], [team])).toEqual([]);
  });

  it('is asked about in the new team, and only that one is', () => {
    const grown = withMember(confirmed(anne), team.members[1]!);
    expect(membersToDecide(grown).map(({ employmentNumber }) => employmentNumber)).toEqual(['2']);
    expect(membersInRound(grown).map(({ employmentNumber }) => employmentNumber)).toEqual(['3']);
    expect(membersInRound(confirmed(grown)).map(({ employmentNumber }) => employmentNumber)).toEqual([
      '3',
      '2',
    ]);
  });

  it('does not open again what was decided of the others', () => {
    const grown = withMember(confirmed(anne), team.members[1]!);
    expect(confirmTeam(grown, new Map([['3', 'taken-out']]), '2027-01-06')).toEqual({
      ok: false,
      failure: { code: 'already-confirmed' },
    });
  });

  it('may come back to the leader who sent them', () => {
    expect(membersToDecide(withMember(team, team.members[1]!))).toHaveLength(1);
  });

  it('may have no conversation, and no reason is kept', () => {
    expect(withoutConversation(team, '2').members[1]).toMatchObject({ decision: 'taken-out' });
    expect(withoutLeader(population, [withoutConversation(team, '2')])).toEqual([]);
  });
});

it('A population stands by leader', () => {
  expect([...byLeader(population)].map(([leaderId, team]) => [leaderId, team.length])).toEqual([
    ['henrik', 2],
    ['anne', 1],
  ]);
});
