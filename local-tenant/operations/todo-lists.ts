import { z } from 'zod';
import { contextOf, ok, type Operation } from '../graph/operation';
import { ownLists, readTodo, showTodoList, todoScopes } from '../graph/todo';

const shared = {
  path: '/users/{user}/todo/lists',
  scopes: todoScopes,
} as const;

export const todoListsList: Operation = {
  ...shared,
  name: 'todo-lists-list',
  method: 'GET',
  source: 'https://learn.microsoft.com/graph/api/todo-list-lists',
  difference: 'All lists come on one page, and one’s own alone.',
  handle: (call) =>
    ok({
      '@odata.context': contextOf(call, `users('${call.caller.id}')/todo/lists`),
      value: ownLists(call).map(showTodoList),
    }),
};

export const todoListCreate: Operation = {
  ...shared,
  name: 'todo-list-create',
  method: 'POST',
  source: 'https://learn.microsoft.com/graph/api/todo-post-lists',
  handle: (call) => {
    ownLists(call);
    const values = readTodo(z.strictObject({ displayName: z.string().min(1) }), call.body);
    const now = call.tenant.clock.date().toISOString();
    const list = call.tenant.todo.add({
      ownerId: call.caller.id,
      listId: null,
      createdAt: now,
      changedAt: now,
      values,
    });
    return { status: 201, body: showTodoList(list) };
  },
};
