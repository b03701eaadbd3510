import { z } from 'zod';

const appRequestSchema = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).default([]),
  /** Only `nestedAppAuth.execute` uses it: a JSON string beside the (empty) arguments. */
  data: z.string().optional(),
});

/** A call from teams-js in the tab to the host. */
export type AppRequest = z.infer<typeof appRequestSchema>;

/** The answer to one call. teams-js finds the call by the uuid and falls back on the number, so both are echoed. */
export interface HostResponse {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly args: readonly unknown[];
}

/** Something the host tells the tab unasked: recognised by having no id. */
export interface HostEvent {
  readonly func: string;
  readonly args: readonly unknown[];
}

/** Anything may be posted to a window (browser extensions do), so what is not a call is no call, and no error. */
export function readAppRequest(data: unknown): AppRequest | undefined {
  return appRequestSchema.safeParse(data).data;
}

export function responseTo(request: AppRequest, args: readonly unknown[]): HostResponse {
  return { id: request.id, uuidAsString: request.uuidAsString, args };
}
