import type { Outcome } from '../../application/ports/outcome';
import type { Failure } from '../../domain/base/failure';
import { success, type Result } from '../../domain/base/result';
import { batchReply, outcomeOf, waitOf } from './batch';
import { LONGEST_SILENT_WAIT_SECONDS, type Graph } from './graph';
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
  for (let isAgain = false; ; isAgain = true) {
    const reply = understand(batchReply, await graph.post('/$batch', { requests }));
    if (!reply.ok) return reply;
    const parts = new Map(reply.value.responses.map((part) => [part.id, part]));
    const first = parts.get('0');
    const wait = first?.status === 429 ? (waitOf(first) ?? 0) : undefined;
    if (wait !== undefined && wait <= LONGEST_SILENT_WAIT_SECONDS && !isAgain) {
      // The client's own retry looks at the outer answer only; nothing of it was done.
      await new Promise((done) => setTimeout(done, wait * 1000));
      continue;
    }
    return success(
      changes.map((_, index) => {
        const written = outcomeOf(parts.get(String(2 * index)));
        return written.ok ? outcomeOf(parts.get(String(2 * index + 1))) : written;
      }),
    );
  }
}

const JSON_BODY = { 'Content-Type': 'application/json' } as const;
