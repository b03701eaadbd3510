import type { RunningTenant } from '../../local-tenant/create-tenant';
import { errorOf, freshTenant, signedIn, type Caller } from './local-graph';

let tenant: RunningTenant;
let henrik: Caller;

beforeEach(async () => {
  tenant = await freshTenant();
  henrik = await signedIn(tenant, 'henrik.oestergaard');
});

describe('A photo', () => {
  it.each([
    '/me/photo/$value',
    '/me/photos/48x48/$value',
    '/users/maja.lindegaard@aasund.example/photo/$value',
  ])('is a picture at %s', async (path) => {
    const answer = await henrik.get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('image/png');
    expect(answer.body).toContain('PNG');
  });

  it('is not there for somebody who has none', async () => {
    expect(errorOf(await henrik.get('/users/per.dahl@aasund.example/photo/$value'))).toMatchObject({
      status: 404,
      code: 'ImageNotFound',
    });
  });

  it('comes in no size that Graph does not have', async () => {
    expect(errorOf(await henrik.get('/me/photos/50x50/$value'))).toMatchObject({
      status: 400,
      message: "The photo size '50x50' is not supported.",
    });
  });

  it('of oneself needs no more than User.Read', async () => {
    const own = await signedIn(tenant, 'maja.lindegaard', { scopes: ['User.Read'] });
    expect((await own.get('/me/photo/$value')).status).toBe(200);
    expect((await own.get('/users/henrik.oestergaard@aasund.example/photo/$value')).status).toBe(403);
  });
});
