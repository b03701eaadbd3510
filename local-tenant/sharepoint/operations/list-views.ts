import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ListView } from '../../store/lists';
import { permission } from '../../store/permission-levels';
import {
  readBody,
  listWith,
  listOf,
  LISTS_REFERENCE,
  restNotFound,
  type RestCall,
  type RestOperation,
} from '../rest-operation';

const changedView = z.object({
  Title: z.string().min(1).optional(),
  PersonalView: z.boolean().optional(),
  ViewQuery: z.string().optional(),
  RowLimit: z.number().int().optional(),
  DefaultView: z.boolean().optional(),
  CustomFormatter: z.string().optional(),
});

const newView = changedView.required({ Title: true });

export const viewsList: RestOperation = {
  name: 'views-list',
  method: 'GET',
  paths: ['/web/lists/{list}/views'],
  source: LISTS_REFERENCE,
  handle: (call) => ({ value: listOf(call).settings.views.map((view) => show(view, call)) }),
};

export const viewCreate: RestOperation = {
  name: 'view-create',
  method: 'POST',
  paths: ['/web/lists/{list}/views'],
  source: LISTS_REFERENCE,
  handle: (call) => {
    const {
      Title,
      ViewQuery = '',
      RowLimit = 30,
      DefaultView = false,
      CustomFormatter = '',
    } = readBody(newView, call);
    const view = {
      id: randomUUID(),
      title: Title,
      fields: ['LinkTitle'],
      query: ViewQuery,
      rowLimit: RowLimit,
      isDefault: DefaultView,
      formatter: CustomFormatter,
    };
    saveViews(call, (views) => [
      ...views.map((other) => (DefaultView ? { ...other, isDefault: false } : other)),
      view,
    ]);
    return show(view, call);
  },
};

export const viewUpdate: RestOperation = {
  name: 'view-update',
  method: 'MERGE',
  paths: ['/web/lists/{list}/views/{view}'],
  source: LISTS_REFERENCE,
  difference: 'CustomFormatter is assumed to be a member that can be written.',
  handle: (call) => {
    const body = readBody(changedView, call);
    const before = viewOf(call);
    const { Title, ViewQuery, RowLimit, DefaultView, CustomFormatter } = body;
    const after = {
      ...before,
      title: Title ?? before.title,
      query: ViewQuery ?? before.query,
      rowLimit: RowLimit ?? before.rowLimit,
      isDefault: DefaultView ?? before.isDefault,
      formatter: CustomFormatter ?? before.formatter,
    };
    saveViews(call, (views) => views.map((view) => (view.id === before.id ? after : view)));
    return undefined;
  },
};

export const viewFieldAdd: RestOperation = {
  name: 'viewfield-add',
  method: 'POST',
  paths: ['/web/lists/{list}/views/{view}/viewfields/addviewfield'],
  source: LISTS_REFERENCE,
  handle: (call) => {
    const field = call.arguments['0'] ?? '';
    const before = viewOf(call);
    saveViews(call, (views) =>
      views.map((view) => (view.id === before.id ? { ...view, fields: [...view.fields, field] } : view)),
    );
    return { 'odata.null': true };
  },
};

export const viewFieldsClear: RestOperation = {
  name: 'viewfields-clear',
  method: 'POST',
  paths: ['/web/lists/{list}/views/{view}/viewfields/removeallviewfields'],
  source: LISTS_REFERENCE,
  handle: (call) => {
    const before = viewOf(call);
    saveViews(call, (views) => views.map((view) => (view.id === before.id ? { ...view, fields: [] } : view)));
    return { 'odata.null': true };
  },
};

function viewOf(call: RestCall): ListView {
  const key = call.parameters['view'] ?? '';
  const view = listOf(call).settings.views.find(({ id, title }) => id === key || title === key);
  if (!view) throw restNotFound('The specified view is invalid.');
  return view;
}

function saveViews(call: RestCall, change: (views: readonly ListView[]) => readonly ListView[]): void {
  const list = listWith(call, permission.manageLists);
  call.tenant.lists.save({ ...list, settings: { ...list.settings, views: change(list.settings.views) } });
}

function show(
  { id, title, fields, query, rowLimit, isDefault, formatter }: ListView,
  { tenant, search }: RestCall,
): Record<string, unknown> {
  const isExpanded = search.get('$expand')?.toLowerCase().includes('viewfields') ?? false;
  return {
    Id: id,
    Title: title,
    ViewQuery: query,
    RowLimit: rowLimit,
    DefaultView: isDefault,
    CustomFormatter: formatter,
    ...((isExpanded || !tenant.unkind.is('viewFieldsLeftOut')) && { ViewFields: { Items: fields } }),
  };
}
