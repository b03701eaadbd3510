import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { deviceCodes } from './device-codes';
import { addDuration } from './duration';
import { inspection } from './inspection';
import { mailRoute } from './mail';
import { accounts } from './accounts';
import { peopleOf } from './people';
import { rememberPerson } from '../sign-in/browser-cookie';
import { answerNestedAuth, type NestedAuthRequest } from '../sign-in/nested-app-auth';
import type { Tenant } from '../tenant';
import { unkindnessNames } from '../unkind';

const tokenOrder = z.strictObject({
  user: z.string(),
  scopes: z.array(z.string()),
  resource: z.enum(['graph', 'sharepoint']).default('graph'),
  clientId: z.string().optional(),
});

const clockOrder = z.union([z.strictObject({ now: z.string() }), z.strictObject({ advance: z.string() })]);

const limitOrder = z
  .strictObject({ scale: z.number().positive().optional(), uniqueScopes: z.number().positive().optional() })
  .refine((order) => Object.keys(order).length > 0, 'Which limit?');

const unkindOrder = z.strictObject(
  Object.fromEntries(unkindnessNames.map((name) => [name, z.boolean().optional()])),
);

const faultOrder = z.array(
  z.strictObject({
    match: z.string(),
    status: z.union([z.number().int(), z.literal('any')]).optional(),
    skip: z.number().int().nonnegative().optional(),
    rate: z.number().min(0).max(1).optional(),
    seed: z.string().optional(),
    drop: z.boolean().optional(),
    after: z.boolean().optional(),
    times: z.number().int().positive().optional(),
    retryAfterSeconds: z.number().optional(),
    latencyMilliseconds: z.number().optional(),
  }),
);

/** How people and tools steer the tenant: DESIGN.md section 4, "Control surface". Nothing here stands for Microsoft 365. */
export function controlSurface(tenant: Tenant): (request: Request) => Promise<Response> {
  const app = new Hono().basePath('/_local');

  app.get('/health', (context) => context.json({ status: 'ready', now: tenant.clock.date().toISOString() }));

  app.post('/reset', async (context) => {
    const { seed } = z.strictObject({ seed: z.string().optional() }).parse(await bodyOf(context.req.raw));
    tenant.reset(seed);
    await tenant.play();
    return context.json({ status: 'ready' });
  });

  app.post('/token', async (context) => {
    const order = tokenOrder.parse(await bodyOf(context.req.raw));
    const person = personOf(tenant, order.user);
    const clientId = order.clientId ?? tenant.facts.participantsClientId;
    return context.json({
      access_token: await tenant.tokens.accessToken(person, clientId, order.scopes, order.resource),
    });
  });

  app.post('/nested-app-auth', async (context) => {
    const order = z
      .strictObject({ user: z.string(), request: z.looseObject({}) })
      .parse(await bodyOf(context.req.raw));
    const person = personOf(tenant, order.user);
    return context.json(
      await answerNestedAuth(tenant, person, order.request as unknown as NestedAuthRequest),
    );
  });

  app.post('/sessions/end', async (context) => {
    const { user } = z.strictObject({ user: z.string() }).parse(await bodyOf(context.req.raw));
    tenant.sessions.end(personOf(tenant, user).id);
    return context.json({ status: 'ended' });
  });

  app.route('/device-code', deviceCodes(tenant));

  app.route('/inspection', inspection(tenant));
  app.get('/mail', mailRoute(tenant));
  app.get('/people', (context) => context.json(peopleOf(tenant)));
  app.route('/people', accounts(tenant));

  app.get('/frame', (context) => {
    const { tenantId, name, sharePointHost, sitePath, catalogAppId, manifestAppId } = tenant.facts;
    const url = new URL(context.req.url);
    const local = isLocal(url);
    const appUrl = appAt(tenant, url, 'index.html');
    const siteUrl = local ? `${url.origin}${sitePath}` : `https://${sharePointHost}${sitePath}`;
    const now = tenant.clock.date().toISOString();
    // By which ids a link into Teams finds the app.
    const appIds = [catalogAppId, ...(tenant.unkind.is('manifestIdUnknown') ? [] : [manifestAppId])];
    return context.json({ appUrl, siteUrl, sharePointHost, tenantId, tenantName: name, appIds, now });
  });

  /** The custodian's page, which has no frame around it: the sign-in is told who is at this browser. */
  app.get('/custodian', (context) => {
    const user = context.req.query('persona');
    const headers = user ? rememberPerson(tenant, personOf(tenant, user)) : {};
    const Location = appAt(tenant, new URL(context.req.url), 'custodian.html');
    return new Response(null, { status: 302, headers: { ...headers, Location } });
  });

  app.get('/exchanges', (context) => {
    const lines = tenant.recorder.all().map((exchange) => `${JSON.stringify(exchange)}\n`);
    return context.body(lines.join(''), 200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });
  });
  app.delete('/exchanges', (context) => {
    tenant.recorder.clear();
    return context.body(null, 204);
  });

  app.get('/clock', (context) => context.json({ now: tenant.clock.date().toISOString() }));
  app.post('/clock', async (context) => {
    const order = clockOrder.parse(await bodyOf(context.req.raw));
    tenant.clock.set(
      'now' in order ? order.now : addDuration(tenant.clock.date(), order.advance).toISOString(),
    );
    return context.json({ now: tenant.clock.date().toISOString() });
  });

  app.post('/faults', async (context) => {
    tenant.faults.order(faultOrder.parse(await bodyOf(context.req.raw)));
    return context.json({ status: 'ordered' });
  });
  app.delete('/faults', (context) => {
    tenant.faults.clear();
    return context.body(null, 204);
  });

  app.post('/limits', async (context) => {
    const { scale, uniqueScopes } = limitOrder.parse(await bodyOf(context.req.raw));
    if (scale !== undefined) tenant.limits.set(scale);
    if (uniqueScopes !== undefined) tenant.limits.scopes.set(uniqueScopes);
    return context.json({ status: 'limited' });
  });
  app.delete('/limits', (context) => {
    tenant.limits.clear();
    return context.body(null, 204);
  });
  app.get('/unkind', (context) => context.json(tenant.unkind.all()));
  app.post('/unkind', async (context) => {
    tenant.unkind.set(unkindOrder.parse(await bodyOf(context.req.raw)));
    return context.json(tenant.unkind.all());
  });
  app.delete('/unkind', (context) => {
    tenant.unkind.clear();
    return context.body(null, 204);
  });

  app.get('/warnings', (context) => {
    const site = tenant.sites.findByPath(tenant.facts.sharePointHost, tenant.facts.sitePath);
    return context.json(site ? tenant.limits.scopes.warnings(tenant, site.id) : []);
  });

  app.onError((error, context) => {
    if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
    const mistaken = error instanceof z.ZodError || error instanceof RangeError;
    return context.json(
      { error: error instanceof z.ZodError ? z.prettifyError(error) : error.message },
      mistaken ? 400 : 500,
    );
  });
  app.notFound((context) =>
    context.json({ error: `The control surface has no ${context.req.method} ${context.req.path}` }, 404),
  );

  return async (request) => app.fetch(request);
}

async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return text ? (JSON.parse(text) as unknown) : {};
  } catch {
    throw new HTTPException(400, { message: 'The body is not JSON.' });
  }
}

function personOf(tenant: Tenant, user: string) {
  const person = tenant.directory.find(user);
  if (!person) throw new HTTPException(404, { message: `There is nobody named ${user}.` });
  return person;
}

const isLocal = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1';

/** Where a page of the product is, for whoever asks at `url`. */
function appAt({ facts }: Tenant, url: URL, page: string): string {
  return isLocal(url) ? `${url.origin}/app/${page}` : `https://${facts.appHost}/${page}`;
}
