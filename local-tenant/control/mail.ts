import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Tenant } from '../tenant';

/** The mail that Outlook has sent somebody about meetings: `GET /_local/mail?user=<upn>`. */
export function mailRoute(tenant: Tenant): (context: Context) => Response {
  return (context) => {
    const user = context.req.query('user');
    if (!user) throw new HTTPException(400, { message: 'Say whose mail: ?user=<upn or address>.' });
    const person = tenant.directory.find(user);
    return context.json(tenant.meetingMails.to(person?.user.mail ?? user));
  };
}
