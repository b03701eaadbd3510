import {
  BatchRequestContent,
  BatchResponseContent,
  Client,
  GraphError,
  PageIterator,
} from '@microsoft/microsoft-graph-client';
import type { RunningTenant } from '../../local-tenant/create-tenant';
import { control, freshTenant } from '../tenant/local-graph';
import { leadFetchTo, SITE_PATH, tokenOf } from './clients';

let tenant: RunningTenant;
let graph: Client;

leadFetchTo(() => tenant);

beforeAll(async () => {
  tenant = await freshTenant();
  graph = await clientOf('rasmus.hedegaard');
});

/** As its own page of first steps builds it: with its whole chain of middleware. */
async function clientOf(account: string): Promise<Client> {
  const token = await tokenOf(tenant, account);
  return Client.initWithMiddleware({ authProvider: { getAccessToken: () => Promise.resolve(token) } });
}

describe('Microsoft’s own client of Graph', () => {
  it('makes a list, writes an item, changes it and removes it', async () => {
    const site = (await graph.api(`/sites/${SITE_PATH}`).get()) as { id: string };
    const list = (await graph.api(`/sites/${site.id}/lists`).post({
      displayName: 'Klientens liste',
      list: { template: 'genericList' },
      columns: [{ name: 'Place', text: {}, indexed: true }],
    })) as { id: string };
    const columns = `/sites/${site.id}/lists/${list.id}/columns`;
    const { value } = (await graph.api(columns).select('id,name,indexed').get()) as {
      value: { id: string; name: string; indexed: boolean }[];
    };
    const place = value.find(({ name }) => name === 'Place')!;
    expect(place.indexed).toBe(false);
    await graph.api(`${columns}/${place.id}`).patch({ indexed: true });
    const items = `/sites/${site.id}/lists/${list.id}/items`;
    const made = (await graph.api(items).post({ fields: { Title: 'Første', Place: 'Ringsted' } })) as {
      id: string;
      eTag: string;
    };
    await graph.api(`${items}/${made.id}/fields`).header('If-Match', made.eTag).patch({ Place: 'Sorø' });
    await expect(
      graph.api(`${items}/${made.id}/fields`).header('If-Match', made.eTag).patch({ Place: 'Næstved' }),
    ).rejects.toMatchObject({ statusCode: 412 });
    const found = (await graph
      .api(items)
      .filter("fields/Place eq 'Sorø'")
      .expand('fields($select=Title,Place)')
      .top(5)
      .get()) as { value: { fields: Record<string, string> }[] };
    expect(found.value.map(({ fields }) => fields['Title'])).toEqual(['Første']);
    await graph.api(`${items}/${made.id}`).delete();
    await expect(graph.api(`${items}/${made.id}`).get()).rejects.toBeInstanceOf(GraphError);
  });

  it('reads all pages one after the other', async () => {
    const leader = await clientOf('henrik.oestergaard');
    const first = (await leader.api('/me/directReports').top(7).select('id,displayName').get()) as never;
    const names: string[] = [];
    await new PageIterator(leader, first, (one: { displayName: string }) => {
      names.push(one.displayName);
      return true;
    }).iterate();
    expect(new Set(names).size).toBe(20);
  });

  it('writes an event, finds it in the calendar’s view, moves it and cancels it', async () => {
    const leader = await clientOf('henrik.oestergaard');
    const zone = 'Romance Standard Time';
    const made = (await leader.api('/me/events').post({
      subject: 'Kaffe',
      start: { dateTime: '2027-03-01T10:00:00', timeZone: zone },
      end: { dateTime: '2027-03-01T10:30:00', timeZone: zone },
      attendees: [
        { type: 'required', emailAddress: { address: 'maja.lindegaard@aasund.example', name: 'Maja' } },
      ],
    })) as { id: string };
    await leader.api(`/me/events/${made.id}`).patch({
      start: { dateTime: '2027-03-01T11:00:00', timeZone: zone },
      end: { dateTime: '2027-03-01T11:30:00', timeZone: zone },
    });
    const view = (await leader
      .api('/me/calendarView')
      .query({ startDateTime: '2027-03-01T00:00:00', endDateTime: '2027-03-02T00:00:00' })
      .header('Prefer', `outlook.timezone="${zone}"`)
      .get()) as { value: { subject: string; start: { dateTime: string } }[] };
    expect(view.value.find(({ subject }) => subject === 'Kaffe')?.start.dateTime).toMatch(
      /^2027-03-01T11:00/,
    );
    await leader.api(`/me/events/${made.id}/cancel`).post({ comment: 'En anden dag' });
  });

  it('sends a batch with its own pieces', async () => {
    // In a page `/me` becomes an address of that page, of which the client keeps the path.
    const batch = new BatchRequestContent([
      { id: '1', request: new Request('https://mus.aasund.example/me') },
      { id: '2', request: new Request(`https://mus.aasund.example/sites/${SITE_PATH}`) },
    ]);
    const answer = new BatchResponseContent(
      (await graph.api('/$batch').post(await batch.getContent())) as never,
    );
    expect(answer.getResponseById('1').status).toBe(200);
    expect(answer.getResponseById('2').status).toBe(200);
  });

  it('waits by its own middleware when it is told to', async () => {
    await control(tenant, 'POST', '/faults', [
      { match: 'GET /v1.0/me', status: 429, retryAfterSeconds: 1, times: 1 },
    ]);
    expect(await graph.api('/me').get()).toMatchObject({ displayName: 'Rasmus Hedegaard' });
    expect(
      tenant.recorder
        .all()
        .slice(-2)
        .map(({ status }) => status),
    ).toEqual([429, 200]);
  });

  it('writes a file and follows the way to its content', async () => {
    await graph.api('/me/drive/special/approot:/prøve.txt:/content').put('hej');
    const stream = (await graph
      .api('/me/drive/special/approot:/prøve.txt:/content')
      .responseType('text' as never)
      .get()) as string;
    expect(stream).toBe('hej');
  });
});
