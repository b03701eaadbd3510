import { calendarAccessDenied } from '../graph/calendar-errors';
import { readRole, requireShare, showShare } from '../graph/calendar-permission';
import { ok, type Operation } from '../graph/operation';

export const calendarPermissionUpdate: Operation = {
  name: 'calendar-permission-update',
  method: 'PATCH',
  path: '/users/{user}/calendar/calendarPermissions/{permission}',
  scopes: [['Calendars.ReadWrite']],
  refusal: calendarAccessDenied,
  source: 'https://learn.microsoft.com/graph/api/calendarpermission-update',
  difference: 'Every role may be given to everybody; what the whole organisation may see is never changed.',
  handle: (call) => {
    const changed = { ...requireShare(call), role: readRole(call) };
    call.tenant.calendars.shares.give(call.caller.id, changed);
    return ok(showShare(call, changed));
  },
};
