import { calendarAccessDenied } from '../graph/calendar-errors';
import { requireOwnMailbox } from '../graph/calendar-mailbox';
import { showShares } from '../graph/calendar-permission';
import { contextOf, ok, type Operation } from '../graph/operation';

export const calendarPermissionsList: Operation = {
  name: 'calendar-permissions-list',
  method: 'GET',
  path: '/users/{user}/calendar/calendarPermissions',
  scopes: [['Calendars.Read'], ['Calendars.ReadWrite']],
  refusal: calendarAccessDenied,
  source: 'https://learn.microsoft.com/graph/api/calendar-list-calendarpermissions',
  difference: 'The permissions of one’s own calendar alone.',
  handle: (call) => {
    const { personId } = requireOwnMailbox(call);
    const context = contextOf(call, `users('${personId}')/calendar/calendarPermissions`);
    const shares = call.tenant.calendars.shares.of(personId);
    return ok({ '@odata.context': context, value: showShares(call, shares) });
  },
};
