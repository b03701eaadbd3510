import { contextOf, ok, type Operation } from '../graph/operation';
import { readTodo, requireTask, requireTodoList, showTask, taskSchema, todoScopes } from '../graph/todo';

const TASKS = '/users/{user}/todo/lists/{list}/tasks';

export const todoTasksList: Operation = {
  name: 'todo-tasks-list',
  method: 'GET',
  path: TASKS,
  scopes: todoScopes,
  source: 'https://learn.microsoft.com/graph/api/todotasklist-list-tasks',
  difference: 'All tasks come on one page, unfiltered, with their linked resources.',
  handle: (call) => {
    const list = requireTodoList(call);
    return ok({
      '@odata.context': contextOf(call, `users('${call.caller.id}')/todo/lists('${list.id}')/tasks`),
      value: call.tenant.todo.of(call.caller.id, list.id).map(showTask),
    });
  },
};

export const todoTaskCreate: Operation = {
  name: 'todo-task-create',
  method: 'POST',
  path: TASKS,
  scopes: todoScopes,
  source: 'https://learn.microsoft.com/graph/api/todotasklist-post-tasks',
  handle: (call) => {
    const list = requireTodoList(call);
    const now = call.tenant.clock.date().toISOString();
    const task = call.tenant.todo.add({
      ownerId: call.caller.id,
      listId: list.id,
      createdAt: now,
      changedAt: now,
      values: readTodo(taskSchema, call.body),
    });
    return { status: 201, body: showTask(task) };
  },
};

export const todoTaskGet: Operation = {
  name: 'todo-task-get',
  method: 'GET',
  path: `${TASKS}/{task}`,
  scopes: todoScopes,
  source: 'https://learn.microsoft.com/graph/api/todotask-get',
  handle: (call) => ok(showTask(requireTask(call))),
};

export const todoTaskUpdate: Operation = {
  name: 'todo-task-update',
  method: 'PATCH',
  path: `${TASKS}/{task}`,
  scopes: todoScopes,
  source: 'https://learn.microsoft.com/graph/api/todotask-update',
  handle: (call) => {
    const task = requireTask(call);
    const changed = {
      ...task,
      changedAt: call.tenant.clock.date().toISOString(),
      values: { ...task.values, ...readTodo(taskSchema, call.body) },
    };
    call.tenant.todo.save(changed);
    return ok(showTask(changed));
  },
};

export const todoTaskDelete: Operation = {
  name: 'todo-task-delete',
  method: 'DELETE',
  path: `${TASKS}/{task}`,
  scopes: todoScopes,
  source: 'https://learn.microsoft.com/graph/api/todotask-delete',
  handle: (call) => {
    call.tenant.todo.remove(requireTask(call).id);
    return { status: 204 };
  },
};
