import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Person } from '../store/directory';
import type { Tenant } from '../tenant';

const order = z.strictObject({ user: z.string() });

/** What a directory does to accounts beyond what the product may: people leave, and user names are used again. */
export function accounts(tenant: Tenant): Hono {
  const app = new Hono();

  app.post('/delete', async (context) => {
    const { id } = personOf(tenant, order.parse(await context.req.json()).user);
    tenant.sessions.end(id);
    tenant.directory.remove(id);
    return context.json({ id });
  });

  /** The user name goes to a new account of that name, in the same place of the organisation. */
  app.post('/replace', async (context) => {
    const before = personOf(tenant, order.parse(await context.req.json()).user);
    const id = randomUUID();
    tenant.sessions.end(before.id);
    tenant.directory.remove(before.id);
    tenant.directory.add({ ...before, id, user: { ...before.user, id } });
    return context.json({ id });
  });

  return app;
}

function personOf(tenant: Tenant, user: string): Person {
  const person = tenant.directory.find(user);
  if (!person) throw new HTTPException(404, { message: `There is nobody named ${user}.` });
  return person;
}
