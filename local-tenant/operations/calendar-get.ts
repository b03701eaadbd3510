import { readsCalendar, requireOwnMailbox } from '../graph/calendar-mailbox';
import { contextOf, ok, type Call, type Operation } from '../graph/operation';
import { project } from '../graph/project';

const PROPERTIES = ['id', 'name', 'isDefaultCalendar', 'canEdit', 'canShare', 'canViewPrivateItems', 'owner'];

const shared = {
  method: 'GET',
  ...readsCalendar,
  query: { type: 'calendar', properties: PROPERTIES, select: true },
} as const;

export const calendarGet: Operation = {
  ...shared,
  name: 'calendar-get',
  path: '/users/{user}/calendar',
  source: 'https://learn.microsoft.com/graph/api/calendar-get',
  difference: 'Colours and the kinds of online meetings are left out.',
  handle: (call) => {
    const context = contextOf(call, `users('${call.caller.id}')/calendar/$entity`);
    return ok({ '@odata.context': context, ...project(calendarOf(call), call.query.select) });
  },
};

export const calendarsList: Operation = {
  ...shared,
  name: 'calendars-list',
  path: '/users/{user}/calendars',
  source: 'https://learn.microsoft.com/graph/api/user-list-calendars',
  difference: 'Everybody has one calendar.',
  handle: (call) => {
    const context = contextOf(call, `users('${call.caller.id}')/calendars`);
    return ok({ '@odata.context': context, value: [project(calendarOf(call), call.query.select)] });
  },
};

function calendarOf(call: Call): Record<string, unknown> {
  const { name, address, personId } = requireOwnMailbox(call);
  return {
    id: Buffer.from(`calendar:${personId}`).toString('base64url'),
    name: 'Kalender',
    isDefaultCalendar: true,
    canEdit: true,
    canShare: true,
    canViewPrivateItems: true,
    owner: { name, address },
  };
}
