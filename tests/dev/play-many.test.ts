import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atWork, custodianAtWork, played } from '../../dev/in-process';
import { playMany } from '../../dev/many/play-many';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { LeaderConversation } from '../../src/application/conversation/seen-conversation';
import { teamConversations } from '../../src/application/conversation/team-conversations';
import { verifySite } from '../../src/application/set-up/verify-site';
import { newTenant } from '../new-tenant';

const folder = mkdtempSync(join(tmpdir(), 'roed-traad-many-'));
const options = {
  seed: 'municipality',
  size: { people: 150, leaders: 22 },
  play: playMany,
  prepared: { folder, version: 'test' },
};
let tenant: RunningTenant;
beforeAll(async () => {
  tenant = await newTenant(options);
}, 180_000);
afterAll(() => {
  tenant.close();
  rmSync(folder, { recursive: true });
});

/** The conversations of everybody who leads. */
async function allConversations() {
  const leaders = new Set(tenant.directory.all().map(({ managerId }) => managerId));
  const teams = tenant.directory.all().filter(({ id }) => leaders.has(id));
  const found: LeaderConversation[] = [];
  for (const { id, upn } of teams) {
    const { workplace } = atWork(tenant, upn.split('@')[0]!);
    const { conversations } = await played(teamConversations(workplace, id));
    found.push(...conversations);
  }
  return found;
}

describe('The rounds of an organisation of many', () => {
  it('are locked as the product’s own verification wants them', async () => {
    const { deviations, checked } = await played(
      verifySite(custodianAtWork(tenant, 'rasmus.hedegaard'), () => undefined),
    );
    expect(deviations).toEqual([]);
    expect(checked).toBeGreaterThan(400);
  });

  it('have conversations at every step, with signatures that hold', async () => {
    const conversations = await allConversations();
    expect(new Set(conversations.map(({ course }) => course.current))).toEqual(
      new Set(['time', 'preparation', 'conversation', 'plan', 'signature', 'follow-up']),
    );
    const states = new Set(
      conversations.flatMap(({ signatures }) => [signatures.employee, signatures.leader]),
    );
    expect(states).toEqual(new Set(['none', 'valid']));
    expect(conversations.some(({ item }) => item.records.leader.filed.length === 1)).toBe(true);
  });

  it('come back from their file, played, when they are wanted anew', async () => {
    expect(readdirSync(folder)).toEqual(['municipality-test.sqlite']);
    const again = await newTenant({ ...options, play: () => Promise.reject(new Error('played twice')) });
    const site = again.sites.findByPath(again.facts.sharePointHost, again.facts.sitePath);
    const namesIn = (of: RunningTenant): [string, number][] =>
      of.lists.of(site?.id ?? '').map(({ id }) => [id, of.items.count(id)]);
    expect(namesIn(again)).toEqual(namesIn(tenant));
    again.close();
  });

  it('are made anew where their making was broken off', async () => {
    const file = join(folder, 'broken-off.sqlite');
    const brokenOff = { seed: 'municipality', size: { people: 100, leaders: 14 }, file };
    const play = () => Promise.reject(new Error('The machine was switched off.'));
    await expect(newTenant({ ...brokenOff, play })).rejects.toThrow('switched off');
    let isPlayed = false;
    const again = await newTenant({
      ...brokenOff,
      play: () => {
        isPlayed = true;
        return Promise.resolve();
      },
    });
    again.close();
    expect(isPlayed).toBe(true);
  });

  it('leave calendars that are filled when somebody looks into them, around what is booked', () => {
    const person = tenant.directory.find('henrik.oestergaard@aasund.example')!;
    const [deputy] = tenant.directory
      .all()
      .filter(({ user, note }) => user.mail && !note && user.officeLocation !== 'Rådhuset');
    expect(tenant.calendars.all(person.id).length).toBeGreaterThan(200);
    const events = tenant.calendars.all(deputy!.id);
    expect(events.length).toBeGreaterThan(50);
    expect(tenant.calendars.all(deputy!.id)).toEqual(events);
  });
});
