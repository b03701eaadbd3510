import { z } from 'zod';
import type { TodoEntry } from '../store/todo';
import { dateTimeTimeZone } from './calendar-body';
import { accessDenied, badRequest, itemNotFound } from './errors';
import type { Call } from './operation';

export const todoScopes = [['Tasks.ReadWrite']];

/** What a task may be given (metadata: todoTask). */
export const taskSchema = z.strictObject({
  title: z.string().optional(),
  body: z.strictObject({ content: z.string(), contentType: z.enum(['text', 'html']) }).optional(),
  status: z.enum(['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred']).optional(),
  importance: z.enum(['low', 'normal', 'high']).optional(),
  isReminderOn: z.boolean().optional(),
  dueDateTime: dateTimeTimeZone.nullable().optional(),
  startDateTime: dateTimeTimeZone.nullable().optional(),
  reminderDateTime: dateTimeTimeZone.nullable().optional(),
  categories: z.array(z.string()).optional(),
  linkedResources: z
    .array(
      z.strictObject({
        webUrl: z.string().optional(),
        applicationName: z.string().optional(),
        displayName: z.string().optional(),
        externalId: z.string().optional(),
      }),
    )
    .optional(),
});

/** @throws GraphError 400 */
export function readTodo<T>(schema: z.ZodType<T>, body: unknown): T {
  const read = schema.safeParse(body);
  if (!read.success) throw badRequest(z.prettifyError(read.error));
  return read.data;
}

/** The caller's lists; the one that everybody has is made at the first visit. */
export function ownLists(call: Call): TodoEntry[] {
  if (call.parameters['user'] !== call.caller.id) throw accessDenied();
  const { todo } = call.tenant;
  const lists = todo.of(call.caller.id, null);
  if (lists.length) return lists;
  const now = call.tenant.clock.date().toISOString();
  const values = { displayName: 'Opgaver', wellknownListName: 'defaultList' };
  return [todo.add({ ownerId: call.caller.id, listId: null, createdAt: now, changedAt: now, values })];
}

/** @throws GraphError 404 */
export function requireTodoList(call: Call): TodoEntry {
  const list = ownLists(call).find(({ id }) => id === call.parameters['list']);
  if (!list) throw itemNotFound();
  return list;
}

/** @throws GraphError 404 */
export function requireTask(call: Call): TodoEntry {
  const tasks = call.tenant.todo.of(call.caller.id, requireTodoList(call).id);
  const task = tasks.find(({ id }) => id === call.parameters['task']);
  if (!task) throw itemNotFound();
  return task;
}

export function showTodoList({ id, values }: TodoEntry): Record<string, unknown> {
  return { isOwner: true, isShared: false, wellknownListName: 'none', ...values, id };
}

export function showTask({ id, createdAt, changedAt, values }: TodoEntry): Record<string, unknown> {
  return {
    '@odata.etag': `W/"${Buffer.from(changedAt).toString('base64')}"`,
    importance: 'normal',
    isReminderOn: false,
    status: 'notStarted',
    title: '',
    ...values,
    createdDateTime: createdAt,
    lastModifiedDateTime: changedAt,
    id,
  };
}
