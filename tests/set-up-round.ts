import type { Person } from '../local-tenant/store/directory';
import { custodianAtWork } from '../dev/in-process';
import type { RunningTenant } from '../local-tenant/create-tenant';
import { participantScopes } from '../src/application/ports/permissions';
import { addAdministrator } from '../src/application/set-up/administrators';
import type { CustodianSite } from '../src/application/ports/custodian-site';
import { setUpSite, type SetUpReport } from '../src/application/set-up/set-up-site';
import { populationList, setupList, teamsList, type ListDefinition } from '../src/storage/list-definitions';
import { populationKey, type Member } from '../src/domain/round/members';
import { roundSchema, type RoundSettings } from '../src/domain/round/round';
import { confirmTeam, teamSchema } from '../src/domain/round/team';
import { onceInARun } from './once';

const CUSTODIAN = 'rasmus.hedegaard';
const ADMINISTRATOR = 'mette.krog';

export interface RoundOrder {
  readonly roundKey?: string;
  /** Account names of the leaders whose direct reports are in the round. */
  readonly leaders?: readonly string[];
  /** Account names of the only employees in the round: a small round is made sooner. */
  readonly employees?: readonly string[];
  /** Those whose team is confirmed, and so has its shells; all when absent. */
  readonly confirmed?: readonly string[];
  /** What is set otherwise than usual. */
  readonly settings?: Partial<RoundSettings>;
}

export interface OpenedRound {
  readonly round: RoundSettings;
  readonly members: readonly Member[];
  readonly report: SetUpReport;
}

/** A round in the tenant. What its set-up said to Microsoft 365 is forgotten again. */
export async function openRound(tenant: RunningTenant, order: RoundOrder = {}): Promise<OpenedRound> {
  const opened = await onceInARun(tenant, ['a round', order], () => openRoundStepByStep(tenant, order));
  tenant.recorder.clear();
  return opened;
}

/**
 * A round as people set one up: the administrator opens it, the custodian makes the lists, the leaders confirm, the
 * custodian makes the shells.
 */
export async function openRoundStepByStep(
  tenant: RunningTenant,
  order: RoundOrder = {},
): Promise<OpenedRound> {
  const { roundKey = '2027-1', leaders = ['henrik.oestergaard'], confirmed = leaders } = order;
  const round = roundSchema.parse({
    key: roundKey,
    name: `MUS ${roundKey.slice(0, 4)}`,
    begins: '2027-01-11',
    ends: '2027-03-05',
    openedOn: '2026-12-01',
    population: { kind: 'file' },
    shiftStaffGroups: ['Vejmand, vagthold', 'Social- og sundhedsassistent'],
    ...order.settings,
  });
  const wanted = order.employees?.map((employee) => personOf(tenant, employee).id);
  const members = leaders
    .flatMap((leader) => membersOf(tenant, leader))
    .filter(({ employeeId }) => wanted?.includes(employeeId) ?? true);
  await prepareSite(tenant);
  const site = custodianOf(tenant);
  const administrator = await callerAs(tenant, ADMINISTRATOR);
  await administrator('POST', itemsOf(tenant, setupList), {
    fields: { Title: round.name, SetupKind: 'round', SetupKey: round.key, SetupJson: JSON.stringify(round) },
  });
  for (const leader of leaders) {
    const leaderId = personOf(tenant, leader).id;
    await administrator('POST', itemsOf(tenant, populationList), {
      fields: {
        Title: `${round.key} ${leaderId}`,
        PopulationKey: populationKey(round.key, leaderId),
        RoundKey: round.key,
        LeaderObjectId: leaderId,
        PopulationJson: JSON.stringify(members.filter((member) => member.leaderId === leaderId)),
      },
    });
  }
  await setUp(site);
  for (const leader of confirmed) await confirmTeamOf(tenant, leader, round.key);
  const report = await setUp(site);
  return { round, members, report };
}

/** The leader confirms the team as it was proposed. */
export async function confirmTeamOf(tenant: RunningTenant, leader: string, roundKey: string): Promise<void> {
  const call = await callerAs(tenant, leader);
  const items = itemsOf(tenant, teamsList(roundKey));
  const id = personOf(tenant, leader).id;
  const found = (await call(
    'GET',
    `${items}?$filter=fields/LeaderObjectId eq '${id}'&$expand=fields($select=TeamJson)`,
  )) as { value: { id: string; fields: { TeamJson: string } }[] };
  const [item] = found.value;
  if (!item) throw new Error(`There is no team of ${leader} in ${roundKey}.`);
  const team = confirmTeam(teamSchema.parse(JSON.parse(item.fields.TeamJson)), new Map(), '2026-12-15');
  if (!team.ok) throw new Error(team.failure.code);
  const fields = { TeamJson: JSON.stringify(team.value), ConfirmedOn: '2026-12-15' };
  await call('PATCH', `${items}/${item.id}/fields`, fields);
}

/** The MUS site as the custodian's set-up reaches it. */
export const custodianOf = (tenant: RunningTenant): CustodianSite => custodianAtWork(tenant, CUSTODIAN);

/** The lists that every round shares, and HR in the group that may write them. No round is open. */
export async function prepareSite(tenant: RunningTenant): Promise<void> {
  await setUp(custodianOf(tenant));
  await makeAdministrator(tenant);
}

export async function setUp(site: CustodianSite): Promise<SetUpReport> {
  const outcome = await setUpSite(site, { onProgress: () => undefined, isStopped: () => false });
  if (!outcome.ok) throw new Error(`The set-up stopped: ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
}

/** The custodian puts HR into the site's group of MUS administrators. */
async function makeAdministrator(tenant: RunningTenant): Promise<void> {
  const added = await addAdministrator(custodianOf(tenant), `${ADMINISTRATOR}@${tenant.facts.domain}`);
  if (!added.ok) throw new Error(JSON.stringify(added.failure));
}

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Calls to Graph as somebody with the participants' app. */
async function callerAs(tenant: RunningTenant, account: string): Promise<Call> {
  const { participantsClientId } = tenant.facts;
  const token = await tenant.tokens.accessToken(
    personOf(tenant, account),
    participantsClientId,
    [...participantScopes],
    'graph',
  );
  return (method, path, body) =>
    answerOf(
      tenant,
      new Request(`https://graph.microsoft.com/v1.0${path}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
}

async function answerOf(tenant: RunningTenant, request: Request): Promise<unknown> {
  const response = await tenant.fetch(request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${request.method} ${request.url}: ${response.status} ${text}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

/** The items of a list, by its id: whoever has rights on single items alone may not find it by its title. */
export function itemsOf(tenant: RunningTenant, { displayName }: ListDefinition): string {
  const { sharePointHost, sitePath } = tenant.facts;
  const site = tenant.sites.findByPath(sharePointHost, sitePath);
  const list = site && tenant.lists.find(site.id, displayName);
  if (!list) throw new Error(`There is no list ${displayName}.`);
  return `/sites/${sharePointHost}:${sitePath}:/lists/${list.id}/items`;
}

/** The direct reports as a population file would have them; the position stands for the staff group. */
function membersOf(tenant: RunningTenant, leader: string): Member[] {
  const leaderId = personOf(tenant, leader).id;
  return tenant.directory.reportsOf(leaderId).map(({ id, user }) => ({
    employmentNumber: user.employeeId ?? id.slice(0, 8),
    employeeId: id,
    leaderId,
    name: user.displayName,
    unit: user.department ?? '',
    staffGroup: user.jobTitle ?? '',
    position: user.jobTitle ?? '',
  }));
}

function personOf(tenant: RunningTenant, account: string): Person {
  const person = tenant.directory.find(`${account}@${tenant.facts.domain}`);
  if (!person) throw new Error(`There is nobody named ${account}.`);
  return person;
}
