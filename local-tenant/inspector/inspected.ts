import { z } from 'zod';

const exchangeSchema = z.object({
  number: z.number(),
  method: z.string(),
  url: z.string(),
  requestHeaders: z.record(z.string(), z.string()),
  requestBody: z.unknown(),
  status: z.number(),
  responseHeaders: z.record(z.string(), z.string()),
  responseBody: z.unknown(),
});

const listSchema = z.object({ id: z.string(), displayName: z.string(), items: z.number() });

const accessSchema = z.object({
  displayName: z.string(),
  administrators: z.array(z.string()),
  entries: z.array(
    z.object({
      id: z.number().nullable(),
      title: z.string(),
      unique: z.boolean(),
      holders: z.array(
        z.object({ name: z.string(), levels: z.array(z.string()), through: z.string().nullable() }),
      ),
    }),
  ),
});

const personSchema = z.object({ upn: z.string(), name: z.string() });

const daysSchema = z.object({
  mails: z.array(
    z.object({
      from: z.string(),
      kind: z.string(),
      subject: z.string(),
      comment: z.string(),
      at: z.string(),
    }),
  ),
  events: z
    .array(
      z.object({
        starts: z.number(),
        ends: z.number(),
        isOrganizer: z.boolean(),
        subject: z.string(),
        sensitivity: z.string(),
        isCancelled: z.boolean(),
        attendees: z.array(z.object({ name: z.string(), response: z.string() })),
      }),
    )
    .nullable(),
});

const seedsSchema = z.object({ seeds: z.array(z.string()), current: z.string() });

const clockSchema = z.object({ now: z.string() });

export type Exchange = z.infer<typeof exchangeSchema>;
export type ListAccess = z.infer<typeof accessSchema>;
export type AccessEntry = ListAccess['entries'][number];
export type Days = z.infer<typeof daysSchema>;

export interface FaultOrder {
  readonly match: string;
  readonly status?: number;
  readonly drop?: boolean;
  readonly after?: boolean;
  readonly times?: number;
  readonly retryAfterSeconds?: number;
  readonly latencyMilliseconds?: number;
}

/** What the inspector asks of the tenant that served it. Each rejects when the tenant does not answer. */
export const inspected = {
  exchanges: () => ask('inspection/exchanges', z.array(exchangeSchema)),
  forgetExchanges: () => send('exchanges', 'DELETE'),
  lists: () => ask('inspection/lists', z.array(listSchema)),
  access: (listId: string) => ask(`inspection/lists/${encodeURIComponent(listId)}/access`, accessSchema),
  people: () => ask('people', z.array(personSchema)),
  days: (upn: string) => ask(`inspection/people/${encodeURIComponent(upn)}/days`, daysSchema),
  clock: () => ask('clock', clockSchema),
  moveClock: (order: { now: string } | { advance: string }) => send('clock', 'POST', order),
  orderFault: (fault: FaultOrder) => send('faults', 'POST', [fault]),
  forgetFaults: () => send('faults', 'DELETE'),
  seeds: () => ask('inspection/seeds', seedsSchema),
  reset: (seed: string) => send('reset', 'POST', { seed }),
};

async function ask<Value>(path: string, schema: z.ZodType<Value>): Promise<Value> {
  return schema.parse(await (await send(path, 'GET')).json());
}

async function send(path: string, method: string, body?: unknown): Promise<Response> {
  const response = await fetch(`/_local/${path}`, {
    method,
    ...(body !== undefined && {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  if (!response.ok) throw new Error(await response.text());
  return response;
}
