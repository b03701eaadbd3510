import type { RunningTenant } from '../local-tenant/create-tenant';
import type { Graph } from '../src/adapters/microsoft365/graph';
import { populationList, setupList, teamsList, type ListDefinition } from '../src/domain/list-definitions';
import { populationKey, type Member } from '../src/domain/members';
import { roundSchema } from '../src/domain/round';
import { confirmTeam, teamSchema } from '../src/domain/team';
import { atWork } from './in-process';

const ROUND = roundSchema.parse({
  key: '2027-1',
  name: 'MUS 2027',
  begins: '2027-01-11',
  ends: '2027-03-05',
  openedOn: '2026-11-30',
  population: { kind: 'file' },
  shiftStaffGroups: ['Vejmand, vagthold', 'Social- og sundhedsassistent'],
});

/** The MUS administrator opens the round for everybody who has a leader. */
export async function openRoundAs(tenant: RunningTenant, account: string): Promise<void> {
  const { graph } = atWork(tenant, account);
  const fields = {
    Title: ROUND.name,
    SetupKind: 'round',
    SetupKey: ROUND.key,
    SetupJson: JSON.stringify(ROUND),
  };
  await post(graph, itemsOf(tenant, setupList), { fields });
  const members = membersOf(tenant);
  for (const leaderId of new Set(members.map((member) => member.leaderId))) {
    const team = members.filter((member) => member.leaderId === leaderId);
    await post(graph, itemsOf(tenant, populationList), {
      fields: {
        Title: ROUND.name,
        PopulationKey: populationKey(ROUND.key, leaderId),
        RoundKey: ROUND.key,
        LeaderObjectId: leaderId,
        PopulationJson: JSON.stringify(team),
      },
    });
  }
}

/** The leader confirms the team as it was proposed. */
export async function confirmTeamAs(tenant: RunningTenant, account: string): Promise<void> {
  const { graph, workplace } = atWork(tenant, account);
  const items = itemsOf(tenant, teamsList(ROUND.key));
  const answer = await graph.get(`${items}?$expand=fields($select=TeamJson)`);
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  const [item] = (answer.value as { value: { id: string; fields: { TeamJson: string } }[] }).value;
  if (!item) return;
  const today = workplace.today();
  const team = confirmTeam(teamSchema.parse(JSON.parse(item.fields.TeamJson)), new Map(), today);
  if (!team.ok) throw new Error(team.failure.code);
  const written = await graph.patch(`${items}/${item.id}/fields`, {
    TeamJson: JSON.stringify(team.value),
    ConfirmedOn: today,
  });
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
}

async function post(graph: Graph, path: string, body: unknown): Promise<void> {
  const written = await graph.post(path, body);
  if (!written.ok) throw new Error(`${path}: ${JSON.stringify(written.failure)}`);
}

function itemsOf({ facts }: RunningTenant, { displayName }: ListDefinition): string {
  return `/sites/${facts.sharePointHost}:${facts.sitePath}:/lists/${encodeURIComponent(displayName)}/items`;
}

function membersOf(tenant: RunningTenant): Member[] {
  return tenant.directory.all().flatMap(({ id, managerId, user }) => {
    if (!managerId) return [];
    const member = {
      employmentNumber: user.employeeId ?? id,
      employeeId: id,
      leaderId: managerId,
      name: user.displayName,
      unit: user.department ?? '',
      staffGroup: user.jobTitle ?? '',
    };
    return [user.jobTitle ? { ...member, position: user.jobTitle } : member];
  });
}
