import type { Member } from '../../../src/domain/round/members';
import { byLeader, progressOf, withoutLeader } from '../../../src/domain/round/round-progress';
import {
  confirmTeam,
  mergeTeam,
  proposeTeams,
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
const takenOut = (each: Member): Member => ({ ...each, isTakenOut: true });
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

  const moved = [...population, member('4', 'anne')];

  it('waits for the next set-up when the population has somebody whom the leader has not been asked about', () => {
    expect(progressOf(moved, [confirmed(anne)])).toContainEqual(
      expect.objectContaining({ leaderId: 'anne', state: 'not-asked' }),
    );
  });

  it('goes back to asked when somebody has come into a confirmed team', () => {
    const team = mergeTeam(confirmed(anne), moved);
    expect(progressOf(moved, [team])[0]).toMatchObject({ leaderId: 'anne', state: 'asked' });
  });

  it('counts nobody who is taken out, and asks no leader who has only such', () => {
    const out = population.map((each) => (each.employmentNumber === '1' ? each : takenOut(each)));
    expect(progressOf(out, [])).toEqual([{ leaderId: 'henrik', state: 'not-asked', members: 1 }]);
  });
});

describe('Somebody who was sent back', () => {
  const team = confirmed(henrik, { '2': { sentBack: 'other-leader' } });

  it('has no leader until the population has another', () => {
    expect(withoutLeader(population, [team])).toMatchObject([{ member: { employmentNumber: '2' } }]);
    expect(withoutLeader([member('2', 'anne')], [team])).toEqual([]);
  });

  it('is answered when the population takes them out', () => {
    const out = population.map((each) => (each.employmentNumber === '2' ? takenOut(each) : each));
    expect(withoutLeader(out, [team])).toEqual([]);
  });
});

it('A population stands by leader', () => {
  expect([...byLeader(population)].map(([leaderId, team]) => [leaderId, team.length])).toEqual([
    ['henrik', 2],
    ['anne', 1],
  ]);
});
