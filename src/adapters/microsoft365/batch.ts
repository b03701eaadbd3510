import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import { failureOfStatus, type Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';
import { allPages } from './all-pages';
import { LONGEST_SILENT_WAIT_SECONDS, type Graph } from './graph';
import { understand } from './understand';

/** Graph takes no more requests in one batch (learn.microsoft.com/graph/json-batching). */
const MOST_REQUESTS = 20;

const batchReply = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.number(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown().optional(),
    }),
  ),
});

const errorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    innerError: z.object({ 'request-id': z.string() }).partial().optional(),
  }),
});

type Part = z.infer<typeof batchReply>['responses'][number];

/**
 * Reads several addresses in as few calls as Graph allows. The outcome of each stands at its place: an outer success
 * says nothing about the parts. A collection comes whole.
 */
export async function readTogether(
  graph: Graph,
  paths: readonly string[],
): Outcome<readonly Result<unknown, Failure>[]> {
  const outcomes: Result<unknown, Failure>[] = [];
  for (let start = 0; start < paths.length; start += MOST_REQUESTS) {
    const chunk = await readChunk(graph, paths.slice(start, start + MOST_REQUESTS));
    if (!chunk.ok) return chunk;
    outcomes.push(...(await Promise.all(chunk.value.map((outcome) => toItsEnd(graph, outcome)))));
  }
  return success(outcomes);
}

const firstPage = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string() });

/** A part holds the first page of a collection alone. */
async function toItsEnd(graph: Graph, outcome: Result<unknown, Failure>): Outcome<unknown> {
  const page = outcome.ok ? firstPage.safeParse(outcome.value).data : undefined;
  if (!page) return outcome;
  const rest = await allPages(graph, page['@odata.nextLink'], z.unknown());
  return rest.ok ? success({ value: [...page.value, ...rest.value] }) : rest;
}

async function readChunk(
  graph: Graph,
  paths: readonly string[],
): Outcome<readonly Result<unknown, Failure>[]> {
  const first = await sendParts(
    graph,
    paths.map((path, index) => ({ id: String(index), path })),
  );
  if (!first.ok) return first;
  const refused = [...first.value.values()].filter(({ status }) => status === 429 || status === 503);
  const wait = Math.max(0, ...refused.map((part) => waitOf(part) ?? 0));
  let parts = first.value;
  if (refused.length && wait <= LONGEST_SILENT_WAIT_SECONDS) {
    // The client's own retry looks at the outer answer only, so parts that were refused are sent again from here.
    await new Promise((done) => setTimeout(done, wait * 1000));
    const again = await sendParts(
      graph,
      refused.map(({ id }) => ({ id, path: paths[Number(id)] ?? '' })),
    );
    if (!again.ok) return again;
    parts = new Map([...parts, ...again.value]);
  }
  return success(paths.map((_, index) => outcomeOf(parts.get(String(index)))));
}

async function sendParts(
  graph: Graph,
  parts: readonly { id: string; path: string }[],
): Outcome<Map<string, Part>> {
  const requests = parts.map(({ id, path }) => ({ id, method: 'GET', url: path }));
  const reply = understand(batchReply, await graph.post('/$batch', { requests }));
  return reply.ok ? success(new Map(reply.value.responses.map((part) => [part.id, part]))) : reply;
}

function outcomeOf(part: Part | undefined): Result<unknown, Failure> {
  if (!part)
    return failed({ code: 'not-understood', details: { message: 'A part of the batch has no answer.' } });
  if (part.status < 400) return success(part.body);
  const { error } = errorBody.safeParse(part.body).data ?? {};
  const requestId = error?.innerError?.['request-id'];
  const details = {
    status: part.status,
    ...(error ? { serviceCode: error.code, message: error.message } : {}),
    ...(requestId ? { requestId } : {}),
  };
  return failed(failureOfStatus(part.status, details, waitOf(part)));
}

function waitOf(part: Part): number | undefined {
  const header = new Headers(part.headers).get('Retry-After');
  return header === null ? undefined : Number(header);
}
