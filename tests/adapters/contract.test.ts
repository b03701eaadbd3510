import { readSlice, type Slice } from '../contract/slice';
import { violations } from '../contract/violations';
import { openRoundStepByStep } from '../set-up-round';
import { newTenant } from '../new-tenant';

const slice = readSlice();
const exchange = (method: string, path: string, requestBody: unknown = null) => ({
  method,
  url: `https://graph.microsoft.com/v1.0${path}`,
  requestHeaders: {},
  requestBody,
  status: 200,
  responseHeaders: {},
  responseBody: null,
});

const described: Slice = {
  otherPaths: [],
  paths: { '/users/{user-id}/events': { post: { query: { $select: false }, request: { type: 'event' } } } },
  types: {
    event: {
      kind: 'entity',
      props: { subject: { type: 'Edm.String' }, sensitivity: { type: 'sensitivity' } },
    },
    sensitivity: { kind: 'enum', members: ['private'] },
  },
};

describe('what is sent to Graph', () => {
  it('is told apart from what Microsoft does not describe', () => {
    expect(
      violations(described, [exchange('POST', '/me/events', { subject: 'MUS', sensitivity: 'private' })]),
    ).toEqual([]);
    expect(violations(described, [exchange('DELETE', '/me/events')])).toEqual([
      'DELETE /users/{user-id}/events is not in the description',
    ]);
    expect(
      violations(described, [
        exchange('POST', '/me/events?$top=1', { colour: 'red', sensitivity: 'secret' }),
      ]),
    ).toEqual([
      'POST /users/{user-id}/events: the option $top',
      'POST /users/{user-id}/events: /colour of event',
      'POST /users/{user-id}/events: /sensitivity cannot be secret',
    ]);
    const batch = { requests: [{ id: '1', method: 'GET', url: '/me/unknown' }] };
    expect(violations(described, [exchange('POST', '/$batch', batch)])).toEqual([
      'GET /users/{user-id}/unknown is not in the description',
    ]);
  });

  it('holds nothing that Microsoft’s description does not allow while a round is set up', async () => {
    const tenant = await newTenant();
    await openRoundStepByStep(tenant, { employees: ['maja.lindegaard'] });
    const sent = tenant.recorder.all();
    tenant.close();
    expect(sent.length).toBeGreaterThan(100);
    expect(slice ? violations(slice, sent) : []).toEqual([]);
  });
});
