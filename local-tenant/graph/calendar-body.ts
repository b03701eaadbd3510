import { z } from 'zod';
import { unknownBodyProperty, unreadableBody } from './calendar-errors';

/**
 * @param type what Graph calls the thing that the body describes.
 * @throws GraphError 400 for a property that is unknown or of another type.
 */
export function readBody<T>(schema: z.ZodType<T>, body: unknown, type: string): T {
  const read = schema.safeParse(body ?? {});
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  if (issue?.code === 'unrecognized_keys') {
    throw unknownBodyProperty([...issue.path, issue.keys[0]].join('/'), type);
  }
  throw unreadableBody(`The value of '${issue?.path.join('/') ?? ''}' is not valid: ${issue?.message ?? ''}`);
}

/** An action's parameters may be written with a small or a capital first letter. */
export function readParameters<T>(schema: z.ZodType<T>, body: unknown, action: string): T {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return readBody(schema, body, action);
  const parameters = Object.entries(body).map(([name, value]: [string, unknown]) => [
    name.charAt(0).toLowerCase() + name.slice(1),
    value,
  ]);
  return readBody(schema, Object.fromEntries(parameters), action);
}

/** One of the members of an enumeration, in capitals or not. */
export function member<const T extends string>(...members: readonly T[]) {
  return z.string().transform((text, context): T => {
    const found = members.find((name) => name.toLowerCase() === text.toLowerCase());
    if (found === undefined) context.addIssue(`Requested value '${text}' was not found.`);
    return found ?? z.NEVER;
  });
}

export const dateTimeTimeZone = z.strictObject({
  dateTime: z.string(),
  timeZone: z
    .string()
    .nullish()
    .transform((name) => name ?? 'UTC'),
});
