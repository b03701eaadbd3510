import { calendarAccessDenied } from '../graph/calendar-errors';
import { requireOwnMailbox } from '../graph/calendar-mailbox';
import { workingHours } from '../graph/calendar-schedule';
import { contextOf, ok, type Operation } from '../graph/operation';
import { project } from '../graph/project';

export const outlookMailboxSettingsGet: Operation = {
  name: 'outlook-mailbox-settings-get',
  method: 'GET',
  path: '/users/{user}/mailboxSettings',
  scopes: [['MailboxSettings.Read'], ['MailboxSettings.ReadWrite']],
  refusal: calendarAccessDenied,
  query: {
    type: 'mailboxSettings',
    properties: ['timeZone', 'language', 'dateFormat', 'timeFormat', 'workingHours'],
    select: true,
  },
  source: 'https://learn.microsoft.com/graph/api/user-get-mailboxsettings',
  difference: 'Automatic replies and the other settings that say nothing about time are left out.',
  handle: (call) => {
    const mailbox = requireOwnMailbox(call);
    const settings = {
      timeZone: mailbox.timeZone,
      language: { locale: 'da-DK', displayName: 'dansk (Danmark)' },
      dateFormat: 'dd-MM-yyyy',
      timeFormat: 'HH:mm',
      workingHours: workingHours(mailbox),
    };
    const context = contextOf(call, `users('${call.caller.id}')/mailboxSettings`);
    return ok({ '@odata.context': context, ...project(settings, call.query.select) });
  },
};
