import { randomUUID } from 'node:crypto';
import { badRequest, GraphError } from './errors';

/** The headers that every answer of Graph carries. */
export function identify(headers: Headers): { requestId: string; clientRequestId: string } {
  const requestId = randomUUID();
  return { requestId, clientRequestId: headers.get('client-request-id') ?? requestId };
}

/** Graph's error shape. */
export function errorBody(
  error: GraphError,
  ids: { requestId: string; clientRequestId: string },
  now: Date,
): unknown {
  return {
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        date: now.toISOString().slice(0, 19),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId,
      },
    },
  };
}

/**
 * @param text the raw body; empty for none.
 * @throws GraphError 400 when JSON was said and is not.
 */
export function parseBody(method: string, type: string | null, bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0 || method === 'GET') return undefined;
  if (!type?.includes('json')) return bytes;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
