import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import { failureOfStatus, type Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import { pause, waitAfter } from './patience';
import { understand } from './understand';

/** Graph takes no more requests in one batch (learn.microsoft.com/graph/json-batching). */
const MOST_REQUESTS = 20;

export const batchReply = z.object({
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

export type Part = z.infer<typeof batchReply>['responses'][number];

interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Reads several addresses in as few calls as Graph allows. The outcome of each stands at its place: an outer success
 * says nothing about the parts. A collection comes whole.
 */
export async function readTogether(
  graph: Graph,
  paths: readonly string[],
): Outcome<readonly Result<unknown, Failure>[]> {
  const outcomes: Result<unknown, Failure>[] = [];
  for (const chunk of chunksOf(paths)) {
    const parts = chunk.map((url): Request => ({ method: 'GET', url }));
    const answers = await sendPatiently(graph, parts, ({ status }) => status === 429 || status === 503);
    if (!answers.ok) return answers;
    outcomes.push(...(await Promise.all(answers.value.map((outcome) => toItsEnd(graph, outcome)))));
  }
  return success(outcomes);
}

/** A change, by itself or as one of many. */
export interface Write {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  /** Below the version: `/me/events`. */
  readonly path: string;
  readonly body?: unknown;
  /** Refuses the change (412) when somebody else came first. */
  readonly etag?: string;
}

/**
 * Makes several changes in as few calls as Graph allows, in no order among them. The outcome of each stands at its
 * place; with a call that fails, its changes and those after it fail alike. As a change by itself, one is sent again
 * only when it was refused unseen (429).
 */
export async function sendTogether(
  graph: Graph,
  writes: readonly Write[],
): Promise<readonly Result<unknown, Failure>[]> {
  const outcomes: Result<unknown, Failure>[] = [];
  for (const chunk of chunksOf(writes)) {
    const answers = await sendPatiently(graph, chunk.map(requestOf), ({ status }) => status === 429);
    if (!answers.ok) return [...outcomes, ...writes.slice(outcomes.length).map(() => answers)];
    outcomes.push(...answers.value);
  }
  return outcomes;
}

function requestOf({ method, path, body, etag }: Write): Request {
  const headers = {
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(etag ? { 'If-Match': etag } : {}),
  };
  return { method, url: path, headers, ...(body === undefined ? {} : { body }) };
}

function chunksOf<One>(all: readonly One[]): readonly (readonly One[])[] {
  const starts = Array.from({ length: Math.ceil(all.length / MOST_REQUESTS) }, (_, index) => index);
  return starts.map((index) => all.slice(index * MOST_REQUESTS, (index + 1) * MOST_REQUESTS));
}

const firstPage = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string() });

/** A part holds the first page of a collection alone. */
async function toItsEnd(graph: Graph, outcome: Result<unknown, Failure>): Outcome<unknown> {
  const page = outcome.ok ? firstPage.safeParse(outcome.value).data : undefined;
  if (!page) return outcome;
  const rest = await allPages(graph, page['@odata.nextLink'], z.unknown());
  return rest.ok ? success({ value: [...page.value, ...rest.value] }) : rest;
}

/**
 * The client's own retry looks at the outer answer only, so parts that were put off are sent again from here. Fails as a
 * whole only when the first call does; when a later one does, what it carried.
 */
async function sendPatiently(
  graph: Graph,
  requests: readonly Request[],
  isPutOff: (part: Part) => boolean,
): Outcome<readonly Result<unknown, Failure>[]> {
  const outcomes = new Map<string, Result<unknown, Failure>>();
  let toSend = requests.map((request, index) => ({ id: String(index), ...request }));
  for (let attempt = 1; ; attempt += 1) {
    const reply = understand(batchReply, await graph.post('/$batch', { requests: toSend }));
    if (!reply.ok && attempt === 1) return reply;
    const parts = reply.ok ? reply.value.responses : [];
    for (const { id } of toSend) outcomes.set(id, reply.ok ? outcomeOf(partWith(parts, id)) : reply);
    const putOff = parts.filter(isPutOff);
    const waits = putOff.map(({ headers }) => waitAfter(new Headers(headers), attempt, graph.patience));
    if (!waits.length || !waits.every((wait) => wait !== undefined)) break;
    toSend = toSend.filter(({ id }) => partWith(putOff, id));
    await pause(Math.max(...waits));
  }
  return success(requests.map((_, index) => outcomes.get(String(index)) ?? outcomeOf(undefined)));
}

const partWith = (parts: readonly Part[], wanted: string) => parts.find(({ id }) => id === wanted);

export function outcomeOf(part: Part | undefined): Result<unknown, Failure> {
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
