import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import type { Tenant } from '../tenant';

const approval = z.strictObject({ user_code: z.string(), user: z.string() });

/** Completes a sign-in at the command line as somebody, without a browser. */
export function deviceCodes(tenant: Tenant): Hono {
  const app = new Hono();
  app.post('/approve', async (context) => {
    const order = approval.parse(await context.req.json());
    const person = tenant.directory.find(order.user);
    if (!person) throw new HTTPException(404, { message: `There is nobody named ${order.user}.` });
    if (!tenant.grants.approveDevice(order.user_code, person.id))
      throw new HTTPException(404, { message: `There is no code ${order.user_code}, or its time is out.` });
    return context.json({ status: 'approved' });
  });
  return app;
}
