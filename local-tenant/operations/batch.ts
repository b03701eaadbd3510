import { z } from 'zod';
import { badRequest, GraphError } from '../graph/errors';
import { ok, type Call, type Operation, type Reply } from '../graph/operation';
import { errorBody, identify } from '../graph/wire';

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
  query: {},
  evidence: 'documented',
  source: 'https://learn.microsoft.com/graph/json-batching',
  difference:
    'Parts run one after the other and are answered in the order of the request; Graph promises no order.',
  handle: async (call) => {
    const parts = readParts(call.body);
    const responses: PartReply[] = [];
    for (const part of parts) responses.push(await answerPart(call, part, responses));
    return ok({ responses });
  },
};

function readParts(body: unknown): Part[] {
  const read = batchBody.safeParse(body);
  if (!read.success) throw badRequest('Invalid batch payload format.');
  const parts = read.data.requests;
  if (parts.length > MOST_REQUESTS)
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_REQUESTS}.`);
  if (new Set(parts.map(({ id }) => id)).size < parts.length)
    throw badRequest('Request Id has to be unique in a batch.');
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
