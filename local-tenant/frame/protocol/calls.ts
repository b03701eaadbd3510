import type { z } from 'zod';
import type { AppRequest } from './messages';

/** The arguments of the answer; undefined for a call that teams-js expects no answer to. */
export type Answer = readonly unknown[] | undefined;
export type Handlers = Readonly<Record<string, (request: AppRequest) => Answer | Promise<Answer>>>;

/** The app said something that the host cannot read. */
export class MalformedCall extends Error {}

/** @throws MalformedCall */
export function firstArgument<T>(request: AppRequest, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(request.args[0]);
  if (!parsed.success) throw new MalformedCall();
  return parsed.data;
}
