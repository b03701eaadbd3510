import { z } from 'zod';
import type { Span } from '../store/event';
import { windowOf } from './calendar-window';
import { badRequest, GraphError } from './errors';
import type { Call } from './operation';

/** A round of questions about what has changed, as its tokens carry it. */
export interface Round {
  readonly window: Span;
  /** The last change that the caller knows; none in the first round. */
  readonly since?: number | undefined;
  /** The last change when the round began: what comes later belongs to the next. */
  readonly upTo: number;
  /** The last event of the page before. */
  readonly after: number;
}

const roundSchema = z.object({
  window: z.object({ starts: z.number(), ends: z.number() }),
  since: z.number().optional(),
  upTo: z.number(),
  after: z.number(),
});

/**
 * The round that the call begins or goes on with.
 * @param lastChange is asked once the calendar is whole.
 * @throws GraphError 400 for a text that is no token, 410 for one of other data.
 */
export function readRound(call: Call, lastChange: () => number): Round {
  const { $skiptoken: skip, $deltatoken: delta } = call.query.others;
  const token = skip ?? delta;
  if (token === undefined) return { window: windowOf(call), upTo: lastChange(), after: 0 };
  const round = roundOf(token);
  const now = lastChange();
  if (round.upTo > now) {
    throw new GraphError(410, 'SyncStateNotFound', 'The sync state generation is not found.');
  }
  return skip === undefined ? { ...round, upTo: now } : round;
}

export function roundToken(round: Round): string {
  return Buffer.from(JSON.stringify(round)).toString('base64url');
}

function roundOf(token: string): Round {
  try {
    return roundSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString('utf8')));
  } catch {
    throw badRequest('Badly formed token.');
  }
}
