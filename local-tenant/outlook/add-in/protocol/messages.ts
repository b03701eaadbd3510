import { z } from 'zod';

/** Office.js sends JSON as text. Its names begin with an underscore. */
const requestSchema = z.object({
  _messageType: z.literal(0),
  _actionType: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number(),
  _data: z.unknown().optional(),
});

export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

const RESPONSE = 1;
const TO_CALL = 0;
const UNASKED = 1;
const SERIALIZER = 1;

/** A call from Office.js in the add-in to its host. */
export type OfficeRequest = z.infer<typeof requestSchema>;

/** Anything may be posted to a window, so what is not a call is no call, and no error. */
export function readOfficeRequest(data: unknown): OfficeRequest | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return requestSchema.safeParse(JSON.parse(data)).data;
  } catch {
    return undefined;
  }
}

export function officeAnswer(request: OfficeRequest, data: unknown): string {
  return message(request, TO_CALL, data);
}

/** @param registration the request by which the add-in asked for the event */
export function officeEvent(registration: OfficeRequest, data: unknown): string {
  return message(registration, UNASKED, data);
}

function message(request: OfficeRequest, kind: typeof TO_CALL | typeof UNASKED, data: unknown): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return JSON.stringify({
    _messageType: RESPONSE,
    _responseType: kind,
    _errorCode: 0,
    _actionName,
    _conversationId,
    _correlationId,
    _data: data,
    _serializerVersion: SERIALIZER,
  });
}
