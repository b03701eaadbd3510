import type { RunningTenant } from '../../local-tenant/create-tenant';
import { freshTenant, idOf, signedIn, valueOf, type Caller } from './local-graph';

let tenant: RunningTenant;
let maja: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  maja = await signedIn(tenant, 'maja.lindegaard', { scopes: ['User.Read', 'Tasks.ReadWrite'] });
});

const listId = async () => String(valueOf(await maja.get('/me/todo/lists'))[0]!['id']);

describe('One’s own tasks in To Do', () => {
  it('have a list from the start, and others that one makes', async () => {
    expect(valueOf(await maja.get('/me/todo/lists'))).toMatchObject([{ wellknownListName: 'defaultList' }]);
    await maja.call('POST', '/me/todo/lists', { body: { displayName: 'MUS' } });
    expect(valueOf(await maja.get('/me/todo/lists'))).toHaveLength(2);
  });

  it('are made, changed, done and deleted', async () => {
    const tasks = `/me/todo/lists/${await listId()}/tasks`;
    const made = await maja.call('POST', tasks, {
      body: {
        title: 'Meld dig til kurset',
        dueDateTime: { dateTime: '2027-04-01T00:00:00', timeZone: 'Romance Standard Time' },
        linkedResources: [{ webUrl: 'https://mus.aasund.example/', applicationName: 'Rød Tråd' }],
      },
    });
    expect(made).toMatchObject({ status: 201, body: { status: 'notStarted', importance: 'normal' } });
    const task = `${tasks}/${(made.body as { id: string }).id}`;
    expect((await maja.call('PATCH', task, { body: { status: 'completed' } })).body).toMatchObject({
      title: 'Meld dig til kurset',
      status: 'completed',
    });
    expect(valueOf(await maja.get(tasks))).toHaveLength(1);
    expect((await maja.call('DELETE', task)).status).toBe(204);
    expect((await maja.get(task)).status).toBe(404);
  });

  it('are closed to others, and to an application without the permission', async () => {
    const leader = await signedIn(tenant, 'henrik.oestergaard', { scopes: ['Tasks.ReadWrite'] });
    expect((await leader.get(`/users/${idOf(tenant, 'maja.lindegaard')}/todo/lists`)).status).toBe(403);
    expect((await leader.get(`/me/todo/lists/${await listId()}/tasks`)).status).toBe(404);
    expect((await (await signedIn(tenant, 'maja.lindegaard')).get('/me/todo/lists')).status).toBe(403);
  });

  it('take no property that a task does not have', async () => {
    const tasks = `/me/todo/lists/${await listId()}/tasks`;
    expect((await maja.call('POST', tasks, { body: { title: 'x', owner: 'y' } })).status).toBe(400);
  });
});
