import type { Outcome } from '../../application/ports/outcome';
import type { Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';
import { batchReply, outcomeOf } from './batch';
import type { Graph } from './graph';
import { pause, waitAfter } from './patience';
import { understand } from './understand';

/** A change of an item's columns. */
export interface ItemChange {
  /** Of the item. */
  readonly address: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Refuses the change (412) when somebody else came first. */
  readonly etag: string;
  /** The query with which the item is read back. */
  readonly query: string;
}

/**
 * Writes items one after the other and reads each back, all in one call: what a change is answered with need not be all
 * that stands there, nor its new ETag (learn.microsoft.com/graph/api/listitem-update).
 * @returns each item as it is read back, or why it was not written; what comes after a failure is not written either.
 */
export async function writeItems(
  graph: Graph,
  changes: readonly ItemChange[],
): Outcome<readonly Result<unknown, Failure>[]> {
  const steps = changes.flatMap(({ address, fields, etag, query }) => [
    { method: 'PATCH', url: `${address}/fields`, body: fields, headers: { ...JSON_BODY, 'If-Match': etag } },
    { method: 'GET', url: `${address}?${query}` },
  ]);
  const requests = steps.map((step, index) => ({
    id: String(index),
    ...step,
    ...(index > 0 && { dependsOn: [String(index - 1)] }),
  }));
  for (let attempt = 1; ; attempt += 1) {
    const reply = understand(batchReply, await graph.post('/$batch', { requests }));
    if (!reply.ok) return reply;
    const parts = new Map(reply.value.responses.map((part) => [part.id, part]));
    const first = parts.get('0');
    const isUndone = first?.status === 429;
    const wait = isUndone ? waitAfter(new Headers(first.headers), attempt, graph.patience) : undefined;
    if (wait !== undefined) {
      await pause(wait);
      continue;
    }
    return success(
      changes.map((_, index) => {
        const written = outcomeOf(parts.get(String(2 * index)));
        if (!written.ok) return written;
        const standing = outcomeOf(parts.get(String(2 * index + 1)));
        return standing.ok ? standing : failed({ ...standing.failure, isAfterEffect: true });
      }),
    );
  }
}

const JSON_BODY = { 'Content-Type': 'application/json' } as const;
