import '@pnp/graph/batching';
import '@pnp/graph/calendars';
import '@pnp/graph/columns';
import '@pnp/graph/list-item';
import '@pnp/graph/lists';
import '@pnp/graph/sites';
import '@pnp/graph/users';
import type { GraphFI } from '@pnp/graph';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { freshTenant } from '../tenant/local-graph';
import { leadFetchTo, pnpGraph } from './clients';

let tenant: RunningTenant;

leadFetchTo(() => tenant);

beforeAll(async () => {
  tenant = await freshTenant();
});

const zone = 'Romance Standard Time';
const at = (dateTime: string) => ({ dateTime, timeZone: zone });

async function listOf(graph: GraphFI) {
  const site = await graph.sites.getByUrl('aasund.sharepoint.com', '/sites/mus');
  const { id } = await site();
  const lists = graph.sites.getById(id!).lists;
  const made = await lists.add({ displayName: 'PnPs liste', list: { template: 'genericList' } });
  return lists.getById(made.id as string);
}

describe('PnP’s client of Graph', () => {
  it('makes a list and its columns, and writes, changes and removes items', async () => {
    const list = await listOf(await pnpGraph(tenant, 'rasmus.hedegaard'));
    const column = await list.columns.add({ name: 'Place', text: {} });
    await list.columns.getById((column as { id: string }).id).update({ indexed: true });
    expect((await list.columns()).map(({ name }) => name)).toContain('Place');
    const item = await list.items.add({ fields: { Title: 'Første', Place: 'Ringsted' } } as never);
    const one = list.items.getById(item.id);
    await one.update({ fields: { Place: 'Sorø' } });
    const found = await list.items.filter("fields/Place eq 'Sorø'").expand('fields')();
    expect(found.map(({ fields }) => (fields as { Title: string }).Title)).toEqual(['Første']);
    expect(await one.versions()).toHaveLength(2);
    await one.delete();
    expect(await list.items()).toEqual([]);
    await list.delete();
    await expect(list()).rejects.toMatchObject({ status: 404 });
  });

  it('reads people and their calendars, and writes events', async () => {
    const graph = await pnpGraph(tenant, 'henrik.oestergaard');
    expect((await graph.me()).displayName).toBe('Henrik Østergaard');
    const made = await graph.me.calendar.events.add({
      subject: 'Kaffe',
      start: at('2027-03-01T10:00:00'),
      end: at('2027-03-01T10:30:00'),
    });
    const event = graph.me.events.getById((made as { id: string }).id);
    await event.update({ subject: 'Te' });
    const view = await graph.me.calendarView('2027-03-01T00:00:00', '2027-03-02T00:00:00')();
    expect(view.map(({ subject }) => subject)).toContain('Te');
    expect((await graph.me.calendar()).canEdit).toBe(true);
    expect((await graph.me.calendars()).map(({ isDefaultCalendar }) => isDefaultCalendar)).toEqual([true]);
    await event.delete();
    await expect(event()).rejects.toMatchObject({ status: 404 });
  });

  it('asks when others are free', async () => {
    const graph = await pnpGraph(tenant, 'henrik.oestergaard');
    const schedule = await graph.me.calendar.getSchedule({
      schedules: ['maja.lindegaard@aasund.example'],
      startTime: at('2027-03-01T08:00:00'),
      endTime: at('2027-03-01T16:00:00'),
      availabilityViewInterval: 60,
    });
    expect(schedule[0]?.availabilityView).toHaveLength(8);
  });

  it('sends several calls as one', async () => {
    const graph = await pnpGraph(tenant, 'henrik.oestergaard');
    const [batched, execute] = graph.batched();
    const answers = [batched.me(), batched.me.calendar()];
    await execute();
    expect(await Promise.all(answers)).toMatchObject([
      { displayName: 'Henrik Østergaard' },
      { isDefaultCalendar: true },
    ]);
    expect(tenant.recorder.all().at(-1)?.url).toBe('https://graph.microsoft.com/v1.0/$batch');
  });
});
