import { calendarAccessDenied } from '../graph/calendar-errors';
import { requireShare } from '../graph/calendar-permission';
import type { Operation } from '../graph/operation';

export const calendarPermissionDelete: Operation = {
  name: 'calendar-permission-delete',
  method: 'DELETE',
  path: '/users/{user}/calendar/calendarPermissions/{permission}',
  scopes: [['Calendars.ReadWrite']],
  refusal: calendarAccessDenied,
  source: 'https://learn.microsoft.com/graph/api/calendarpermission-delete',
  handle: (call) => {
    call.tenant.calendars.shares.take(call.caller.id, requireShare(call).personId);
    return { status: 204 };
  },
};
