import { calendarAccessDenied } from '../graph/calendar-errors';
import { requireOwnMailbox } from '../graph/calendar-mailbox';
import { readNewShare, showShare } from '../graph/calendar-permission';
import type { Operation } from '../graph/operation';

export const calendarPermissionCreate: Operation = {
  name: 'calendar-permission-create',
  method: 'POST',
  path: '/users/{user}/calendar/calendarPermissions',
  scopes: [['Calendars.ReadWrite']],
  refusal: calendarAccessDenied,
  source: 'https://learn.microsoft.com/graph/api/calendar-post-calendarpermissions',
  difference:
    'A calendar is open as soon as it is shared: nobody is mailed, and nobody has to accept. Nobody outside the organisation is let in.',
  handle: (call) => {
    const { personId } = requireOwnMailbox(call);
    const share = readNewShare(call);
    call.tenant.calendars.shares.give(personId, share);
    return { status: 201, body: showShare(call, share) };
  },
};
