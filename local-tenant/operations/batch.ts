import { z } from 'zod';
import { badRequest, GraphError } from '../graph/errors';
import { ok, type Call, type Operation, type Reply } from '../graph/operation';
import { errorBody, identify } from '../graph/wire';
import { MOST_AT_ONCE } from '../outlook-limits';

const MOST_REQUESTS = 20;

const batchBody = z.strictObject({
  requests: z.array(
    z.strictObject({
      id: z.string(),
      method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
      url: z.string(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
      dependsOn: z.array(z.string()).optional(),
    }),
  ),
});

type Part = z.infer<typeof batchBody>['requests'][number];

interface PartReply {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export const batch: Operation = {
  name: 'batch',
  method: 'POST',
  path: '/$batch',
  scopes: [],
  refusal: () => badRequest('Invalid batch payload format.'),
  source: 'https://learn.microsoft.com/graph/json-batching',
  difference:
    'The answers come in the order opposite to the one in which they were ready: Graph promises none. Four parts run at once, whatever they ask, where Graph says so of Outlook’s. A batch of which some parts depend on others and some on none is refused as the page forbids it; the text is supposed.',
  handle: async (call) => {
    const waiting = readParts(call.body);
    const responses: PartReply[] = [];
    const work = async (): Promise<void> => {
      for (let part = takeReady(waiting, responses); part; part = takeReady(waiting, responses))
        responses.push(await answerPart(call, part, responses));
    };
    await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
    // What is left waits for a part that there is none of, or for itself.
    for (const part of waiting) responses.push(await answerPart(call, part, responses));
    return ok({ responses: responses.toReversed() });
  },
};

/** The next part whose turn it is: none that waits for another. */
function takeReady(waiting: Part[], done: readonly PartReply[]): Part | undefined {
  const index = waiting.findIndex(({ dependsOn = [] }) =>
    dependsOn.every((id) => done.some((reply) => reply.id === id)),
  );
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

function readParts(body: unknown): Part[] {
  const read = batchBody.safeParse(body);
  if (!read.success) throw badRequest('Invalid batch payload format.');
  const parts = read.data.requests;
  if (parts.length > MOST_REQUESTS)
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_REQUESTS}.`);
  if (new Set(parts.map(({ id }) => id.toLowerCase())).size < parts.length)
    throw badRequest('Request Id has to be unique in a batch.');
  const dependent = parts.filter(({ dependsOn }) => dependsOn?.length).length;
  if (dependent > 0 && dependent < parts.length - 1)
    throw badRequest('A batch must be either fully sequential or fully parallel.');
  for (const part of parts) {
    if (part.body !== undefined && !new Headers(part.headers).has('Content-Type')) {
      throw badRequest(`Write request id : ${part.id} does not contain Content-Type header or body.`);
    }
  }
  return parts;
}

async function answerPart(call: Call, part: Part, before: readonly PartReply[]): Promise<PartReply> {
  const ids = identify(new Headers(part.headers));
  try {
    const needed = part.dependsOn ?? [];
    const failed = needed.some((id) => (before.find((reply) => reply.id === id)?.status ?? 400) >= 400);
    if (failed)
      throw new GraphError(424, 'FailedDependency', 'One or more of the dependent requests failed.');
    const url = new URL(`/${call.version}${part.url.startsWith('/') ? '' : '/'}${part.url}`, call.url);
    if (url.pathname.endsWith('/$batch')) throw badRequest('Nested batch requests are not supported.');
    const headers = new Headers(part.headers);
    return render(
      part.id,
      await call.answer({ method: part.method, url, headers, body: part.body, token: call.token }),
    );
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    return render(part.id, {
      status: error.status,
      headers: error.headers,
      body: errorBody(error, ids, call.tenant.clock.date()),
    });
  }
}

function render(id: string, reply: Reply): PartReply {
  const { status, body } = reply;
  if (body === undefined) return { id, status, headers: { ...reply.headers } };
  if (body instanceof Uint8Array) {
    return { id, status, headers: { ...reply.headers }, body: Buffer.from(body).toString('base64') };
  }
  return { id, status, headers: { 'Content-Type': 'application/json', ...reply.headers }, body };
}
