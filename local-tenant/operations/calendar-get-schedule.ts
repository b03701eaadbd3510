import { z } from 'zod';
import { dateTimeTimeZone, readParameters } from '../graph/calendar-body';
import {
  calendarAccessDenied,
  invalidScheduleInterval,
  invalidScheduleWindow,
  scheduleWindowTooLong,
  tooManySchedules,
} from '../graph/calendar-errors';
import { readsTitles, requireOwnMailbox } from '../graph/calendar-mailbox';
import {
  availabilityView,
  busyTimes,
  inZone,
  scheduleItem,
  workingHours,
  type ScheduleQuestion,
} from '../graph/calendar-schedule';
import { instantOf, preferredZone } from '../graph/calendar-time';
import { preferencesApplied } from '../graph/event-show';
import type { Call, Operation } from '../graph/operation';
import type { Mailbox } from '../store/mailbox';

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;
const MOST_SCHEDULES = 20;
const MOST_DAYS = 62;
const [SHORTEST_SLOT, USUAL_SLOT, LONGEST_SLOT] = [5, 30, 1440];

const scheduleBody = z.strictObject({
  schedules: z.array(z.string()),
  startTime: dateTimeTimeZone,
  endTime: dateTimeTimeZone,
  availabilityViewInterval: z.int().default(USUAL_SLOT),
});

export const calendarGetSchedule: Operation = {
  name: 'calendar-get-schedule',
  method: 'POST',
  path: '/users/{user}/calendar/getSchedule',
  scopes: [['Calendars.ReadBasic'], ['Calendars.Read'], ['Calendars.ReadWrite']],
  refusal: calendarAccessDenied,
  source: 'https://learn.microsoft.com/graph/api/calendar-getschedule',
  difference:
    'The documented limit of 20 addresses is refused in the words seen for 100. An address without a mailbox is answered with 5009, where others have seen 5016 too. Others’ calendars show times alone until their owner has opened them; a distribution list is an unknown address.',
  handle: (call) => {
    requireOwnMailbox(call);
    const body = readParameters(scheduleBody, call.body, 'getSchedule');
    if (body.schedules.length > MOST_SCHEDULES) {
      throw tooManySchedules(MOST_SCHEDULES, body.schedules.length);
    }
    const question = questionOf(call, body);
    return {
      status: 200,
      headers: preferencesApplied(call),
      body: {
        '@odata.context': `${call.url.origin}/${call.version}/$metadata#Collection(microsoft.graph.scheduleInformation)`,
        value: body.schedules.map((address) => scheduleOf(call, address, question)),
      },
    };
  },
};

function questionOf(call: Call, body: z.infer<typeof scheduleBody>): ScheduleQuestion {
  const window = { starts: instantOf(body.startTime), ends: instantOf(body.endTime) };
  const length = window.ends - window.starts;
  const minutes = body.availabilityViewInterval;
  if (length <= 0) throw invalidScheduleWindow();
  if (length > MOST_DAYS * DAY) throw scheduleWindowTooLong(MOST_DAYS, Math.ceil(length / DAY));
  if (minutes < SHORTEST_SLOT || minutes > LONGEST_SLOT || minutes * MINUTE > length) {
    throw invalidScheduleInterval();
  }
  return {
    window,
    zone: body.startTime.timeZone,
    shownZone: preferredZone(call.headers),
    slot: minutes * MINUTE,
  };
}

function scheduleOf(call: Call, address: string, question: ScheduleQuestion): Record<string, unknown> {
  const mailbox = call.tenant.calendars.mailboxAt(address);
  if (!mailbox) {
    const message = `Unable to resolve e-mail address ${address} to an Active Directory object.`;
    return { scheduleId: address, scheduleItems: null, error: { message, responseCode: '5009' } };
  }
  const times = busyTimes(call.tenant.calendars, mailbox, question);
  return {
    scheduleId: address,
    availabilityView: availabilityView(times, question),
    scheduleItems:
      mailbox.personId === call.caller.id || readsTitles(call, mailbox)
        ? itemsWithTitles(call, mailbox, question)
        : times.map((time) => scheduleItem(time, question.shownZone)),
    workingHours: workingHours(mailbox),
  };
}

/** Of one's own calendar and of one that was opened, what the events are about as well, unless they are private. */
function itemsWithTitles(
  call: Call,
  mailbox: Mailbox,
  question: ScheduleQuestion,
): Record<string, unknown>[] {
  const { window, zone, shownZone } = question;
  const nearly = { starts: window.starts - DAY, ends: window.ends + DAY };
  return call.tenant.calendars
    .within(mailbox.personId, nearly)
    .map((event) => (event.isAllDay ? inZone(event, zone) : event))
    .filter(({ starts, ends }) => starts < window.ends && ends > window.starts)
    .map((event) => {
      const isPrivate = event.details.sensitivity === 'private';
      const { subject, location } = event.details;
      return { isPrivate, ...scheduleItem(event, shownZone), ...(isPrivate ? {} : { subject, location }) };
    });
}
