import type { RunningTenant } from '../../local-tenant/create-tenant';
import { myConversations } from '../../src/application/conversation/my-conversations';
import { teamConversations } from '../../src/application/conversation/team-conversations';
import { openProduct } from '../../src/application/opening/open-product';
import { myTeams } from '../../src/application/rounds/my-teams';
import { viewRound } from '../../src/application/rounds/view-round';
import type { Workplace } from '../../src/application/ports/workplace';
import { LONGEST_TEXT_PART } from '../../src/storage/column-definitions';
import { memberSchema } from '../../src/domain/round/members';
import { proposeTeams } from '../../src/domain/round/team';
import { book, deskOf, valueIn } from '../application/booking/booking-desk';
import { everyTestBeginsWith } from '../prepared-tenant';
import { openRound } from '../set-up-round';
import { idOf } from '../tenant/local-graph';
import { workplaceAs } from './connected';

const HENRIK = 'henrik.oestergaard';
const MAJA = 'maja.lindegaard';

let tenant: RunningTenant;
everyTestBeginsWith(
  async (fresh) => {
    await openRound(fresh, { employees: [MAJA, 'jonas.thygesen', 'birgitte.sommer'] });
    const desk = await deskOf(fresh, HENRIK);
    for (const employee of [MAJA, 'birgitte.sommer'])
      valueIn(await book(desk, employee, await desk.firstTime(employee)));
  },
  (opened) => {
    tenant = opened;
    return Promise.resolve();
  },
);

type Reading = (workplace: Workplace, selfId: string) => Promise<unknown>;

const readings: readonly (readonly [what: string, account: string, read: Reading])[] = [
  ['the leader’s people', HENRIK, openProduct],
  ['the leader’s conversations and meetings', HENRIK, teamConversations],
  ['the employee’s conversations and meetings', MAJA, myConversations],
  ['the team that a leader is asked about', HENRIK, myTeams],
  ['a round with its leaders', 'mette.krog', (workplace) => viewRound(workplace, '2027-1')],
  [
    'the meetings of one conversation',
    HENRIK,
    async (workplace, selfId) => {
      const { conversations } = valueIn(await teamConversations(workplace, selfId));
      return Promise.all(conversations.map(({ item }) => workplace.calendar.ofConversation(item.key)));
    },
  ],
];

it.each(readings)('%s: read to the last page, however short the pages are', async (_, account, read) => {
  const seen = async (pageSize: number) => {
    tenant.limits.pageSize = pageSize;
    return read(await workplaceAs(tenant, account), idOf(tenant, account));
  };
  tenant.clock.set('2027-02-01T08:00:00Z');
  const whole = await seen(Infinity);
  expect(JSON.stringify(whole)).toMatch(/Maja|400774/);
  expect(await seen(1)).toEqual(whole);
});

describe('A leader of more people than a column has room for', () => {
  const people = (leaderId: string) =>
    Array.from({ length: 900 }, (_, index) =>
      memberSchema.parse({
        employmentNumber: String(100_000 + index),
        employeeId: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
        leaderId,
        name: `Navn Navnesen ${index}`,
        unit: 'Vej og Park',
        staffGroup: 'Vejmand, vagthold',
      }),
    );

  it('has them all in the population', async () => {
    const { population, rounds } = await workplaceAs(tenant, 'mette.krog');
    const leaderId = idOf(tenant, HENRIK);
    const members = people(leaderId);
    expect(JSON.stringify(members).length).toBeGreaterThan(LONGEST_TEXT_PART);
    const item = valueIn(await population.ofLeader('2027-1', leaderId))!;
    valueIn(await population.write(item, members));
    expect(valueIn(await population.ofLeader('2027-1', leaderId))?.members).toEqual(members);
    const [round] = valueIn(await rounds.all());
    valueIn(await population.create(round!.settings, idOf(tenant, 'anne.bro'), members));
    expect(
      valueIn(await population.ofLeader(round!.settings.key, idOf(tenant, 'anne.bro')))?.members,
    ).toEqual(members);
  });

  it('is asked about them all', async () => {
    const leaderId = idOf(tenant, HENRIK);
    const { proposedTeams, ...leader } = await workplaceAs(tenant, HENRIK);
    const [asked] = valueIn(await myTeams({ proposedTeams, ...leader }, leaderId));
    const [team] = proposeTeams(people(leaderId), '2027-1');
    expect(valueIn(await proposedTeams.write(asked!.item, team!)).team).toEqual(team);
  });
});
