import { createTenant, type RunningTenant } from '../local-tenant/create-tenant';
import { changeItem } from '../local-tenant/sharepoint/write-item';
import { custodianScopes, participantScopes, type Scope } from '../src/application/ports/permissions';
import { lockAll } from '../src/application/set-up/lock';
import { setUpLists } from '../src/application/set-up/set-up-lists';
import { SitePeople } from '../src/application/set-up/site-people';
import { accessToShell } from '../src/domain/access/access';
import { courseSteps } from '../src/domain/conversation/course';
import { plansList } from '../src/storage/list-definitions';
import { timed, type Figure } from './figure';
import { personOf, played } from './in-process';
import { custodianInBulk } from './many/custodian-in-bulk';

const CUSTODIAN = 'rasmus.hedegaard';
const LEADER = 'henrik.oestergaard';
const ROWS = 20_000;
const PAGE = 200;

/** What a page of a list of 20,000 locked items, and the calendars of 20 people over six weeks, take in the tenant. */
export async function benchTenant(): Promise<readonly Figure[]> {
  const tenant = await createTenant({ seed: 'municipality' });
  const listId = await listOfManyRows(tenant);
  const site = `/sites/${tenant.facts.sharePointHost}:${tenant.facts.sitePath}:`;
  const fields = '$expand=fields($select=Title,EmployeeObjectId,LeaderObjectId,Unit,Phase,LeaderName)';
  const address = `${site}/lists/${listId}/items?${fields}&$top=${PAGE}`;
  const inPlan = `${address}&$filter=fields/Phase eq 'plan'`;
  const custodian = await asking(tenant, CUSTODIAN, custodianScopes, tenant.facts.custodianClientId);
  const leader = await asking(tenant, LEADER, participantScopes, tenant.facts.participantsClientId);
  const own = `${address}&$filter=fields/LeaderObjectId eq '${personOf(tenant, LEADER).id}'`;
  const schedules = tenant.directory
    .all()
    .filter(({ user }) => user.mail !== null)
    .slice(0, 20)
    .map(({ user }) => user.mail);
  const question = {
    schedules,
    startTime: { dateTime: '2027-02-01T00:00:00', timeZone: 'Romance Standard Time' },
    endTime: { dateTime: '2027-03-15T00:00:00', timeZone: 'Romance Standard Time' },
    availabilityViewInterval: 30,
  };
  const figures = [
    await timed('a page of all, as custodian', 20, () => custodian(address)),
    await timed('a page of one step, as custodian', 20, () => custodian(inPlan)),
    await timed('a page of one step, as a leader who sees few', 20, () => leader(inPlan)),
    await timed('a leader’s own', 20, () => leader(own)),
    await timed('getSchedule, 20 people, 6 weeks', 30, () => leader('/me/calendar/getSchedule', question)),
  ];
  tenant.close();
  return figures;
}

type Ask = (path: string, body?: unknown) => Promise<readonly unknown[]>;

async function asking(
  tenant: RunningTenant,
  account: string,
  scopes: readonly Scope[],
  clientId: string,
): Promise<Ask> {
  const token = await tenant.tokens.accessToken(personOf(tenant, account), clientId, scopes, 'graph');
  return async (path, body) => {
    const answer = await tenant.fetch(
      new Request(`https://graph.microsoft.com/v1.0${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
    return ((await answer.json()) as { value: readonly unknown[] }).value;
  };
}

/** Plans of several rounds in one list: more than the product would put there, made and locked as it makes them. */
async function listOfManyRows(tenant: RunningTenant): Promise<string> {
  const definition = plansList('2027-9', 1);
  const site = custodianInBulk(tenant, CUSTODIAN);
  const people = await SitePeople.prepare(site);
  const lists = await setUpLists(site, people, [definition]);
  const employees = tenant.directory.all().filter(({ managerId }) => managerId !== null);
  const plans = Array.from({ length: ROWS }, (_, index) => {
    const { id, managerId, user } = employees[index % employees.length]!;
    const people = { employeeId: id, leaderId: managerId! };
    const hints = { EmployeeObjectId: people.employeeId, LeaderObjectId: people.leaderId };
    const fields = { Title: user.displayName, ...hints };
    return { grants: accessToShell('plan', people), people, fields };
  });
  await people.meet(plans.flatMap((plan) => Object.values(plan.people)));
  const listId = lists.get(definition.name)!.id;
  const made = await played(site.createItems(plans.map(({ fields }) => ({ listId, kind: 'item', fields }))));
  const places = made.map(({ item }) => ({ listId, itemId: Number(item) }));
  await lockAll(
    site,
    people,
    plans.map(({ grants }, index) => ({ grants, place: places[index]! })),
  );
  const list = tenant.lists.byId(lists.get(definition.name)!.id)!;
  const { id: userId } = personOf(tenant, CUSTODIAN);
  for (const item of tenant.items.all(list.id))
    changeItem(tenant, { userId }, list, item, { Phase: courseSteps[item.id % courseSteps.length] });
  return list.id;
}
