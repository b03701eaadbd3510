import { z } from 'zod';
import type { Calendar } from '../../application/ports/calendar';
import type { Outcome } from '../../application/ports/outcome';
import type { TimeSpan } from '../../domain/time/span';
import { instantAt, millisecondsOf, wallTimeOf } from '../../domain/time/calendar-dates';
import { changedEvent } from '../../domain/meeting/changed-event';
import { adoptedEvent, eventFor, movedEvent } from '../../domain/meeting/conversation-event';
import type { Schedule } from '../../domain/booking/free-busy';
import { success } from '../../domain/base/result';
import { appointmentTexts } from './appointment-texts';
import { allPages } from './all-pages';
import type { Graph } from './graph';
import { appointmentSchema, appointmentsIn, meetingSchema, meetingsWhere, ofConversation } from './meetings';
import { understand } from './understand';

/** Graph's limits of one question (calendar-getschedule): so many addresses, and less than 62 days. */
const MOST_ADDRESSES = 20;
const MOST_DAYS = 61;
const MILLISECONDS_IN_DAY = 24 * 60 * 60 * 1000;

/** Windows' names of the zones whose clocks show what Copenhagen's do. */
const COPENHAGEN_TIME: readonly [string, ...string[]] = [
  'Romance Standard Time',
  'W. Europe Standard Time',
  'Central Europe Standard Time',
  'Central European Standard Time',
];

const schedulesSchema = z.object({
  value: z.array(
    z.object({
      scheduleId: z.string(),
      error: z.unknown().optional(),
      scheduleItems: z
        .array(
          z.object({
            status: z.string(),
            start: z.object({ dateTime: z.string() }),
            end: z.object({ dateTime: z.string() }),
            subject: z.string().nullish(),
            isPrivate: z.boolean().nullish(),
          }),
        )
        .default([]),
      workingHours: z
        .object({
          daysOfWeek: z.array(z.string()),
          startTime: z.string(),
          endTime: z.string(),
          timeZone: z.object({ name: z.string() }),
        })
        .nullish(),
    }),
  ),
});

type ScheduleAnswer = z.infer<typeof schedulesSchema>['value'][number];

export function graphCalendar(graph: Graph): Calendar {
  return {
    schedules: async (addresses, period) => {
      const schedules = new Map<string, Schedule>();
      for (let first = 0; first < addresses.length; first += MOST_ADDRESSES) {
        for (const window of windowsOf(period)) {
          const answers = await ask(graph, addresses.slice(first, first + MOST_ADDRESSES), window);
          if (!answers.ok) return answers;
          for (const answer of answers.value.filter(({ error }) => !error)) {
            const address = answer.scheduleId.toLowerCase();
            schedules.set(address, joined(schedules.get(address), answer));
          }
        }
      }
      return success(schedules);
    },

    create: async (request) => understand(meetingSchema, await graph.post('/me/events', eventFor(request))),

    move: async (eventId, time) =>
      understand(meetingSchema, await graph.patch(`/me/events/${eventId}`, movedEvent(time))),

    change: async (eventId, change) =>
      understand(meetingSchema, await graph.patch(`/me/events/${eventId}`, changedEvent(change))),

    cancel: async (eventId, isMeeting) => {
      const address = `/me/events/${eventId}`;
      const gone = isMeeting ? await graph.post(`${address}/cancel`, {}) : await graph.delete(address);
      return gone.ok || gone.failure.code === 'not-found' ? success(undefined) : gone;
    },

    ofConversation: async (key) => {
      const found = await allPages(graph, meetingsWhere(ofConversation(key)), meetingSchema);
      return found.ok ? success(found.value.filter(({ isOwn }) => isOwn)) : found;
    },

    appointments: async (period) => {
      const found = await allPages(graph, appointmentsIn(period), appointmentSchema);
      return found.ok ? success(found.value.flat()) : found;
    },

    textsOf: (eventIds) => appointmentTexts(graph, eventIds),

    adopt: async (appointment, key, { online }) => {
      const { id, text } = appointment;
      if (!text) return success(appointment);
      const change = adoptedEvent(key, text, online && !appointment.online);
      return understand(meetingSchema, await graph.patch(`/me/events/${id}`, change));
    },

    byUid: async (iCalUId) => {
      const condition = `iCalUId eq '${iCalUId.replaceAll("'", "''")}'`;
      const found = await allPages(graph, meetingsWhere(condition), meetingSchema);
      return found.ok ? success(found.value[0]) : found;
    },

    accept: async (eventId) => {
      const accepted = await graph.post(`/me/events/${eventId}/accept`, { sendResponse: true });
      return accepted.ok ? success(undefined) : accepted;
    },

    propose: async (eventId, time) => {
      const proposed = await graph.post(`/me/events/${eventId}/tentativelyAccept`, {
        sendResponse: true,
        proposedNewTime: movedEvent(time),
      });
      return proposed.ok ? success(undefined) : proposed;
    },
  };
}

async function ask(
  graph: Graph,
  schedules: readonly string[],
  { start, end }: TimeSpan,
): Outcome<ScheduleAnswer[]> {
  // Asked on Copenhagen's clocks, where a whole day begins at its own midnight; the answer is in UTC all the same.
  const onTheWall = (instant: string) => ({
    dateTime: `${wallTimeOf(instant)}:00`,
    timeZone: COPENHAGEN_TIME[0],
  });
  const answers = understand(
    schedulesSchema,
    await graph.post('/me/calendar/getSchedule', {
      schedules,
      startTime: onTheWall(start),
      endTime: onTheWall(end),
    }),
  );
  return answers.ok ? success(answers.value.value) : answers;
}

function windowsOf({ start, end }: TimeSpan): TimeSpan[] {
  const [first, last] = [millisecondsOf(start), millisecondsOf(end)];
  const windows: TimeSpan[] = [];
  for (let from = first; from < last; from += MOST_DAYS * MILLISECONDS_IN_DAY) {
    const until = Math.min(from + MOST_DAYS * MILLISECONDS_IN_DAY, last);
    windows.push({ start: instantAt(from), end: instantAt(until) });
  }
  return windows;
}

function joined(known: Schedule | undefined, { scheduleItems, workingHours }: ScheduleAnswer): Schedule {
  const items = scheduleItems.map(({ status, start, end, subject, isPrivate }) => ({
    status,
    start: start.dateTime,
    end: end.dateTime,
    ...(subject && { subject }),
    ...(isPrivate && { isPrivate }),
  }));
  // Hours of another zone would be read as Danish ones: as good as none.
  const isDanish = workingHours && COPENHAGEN_TIME.includes(workingHours.timeZone.name);
  return {
    items: [...(known?.items ?? []), ...items],
    ...(isDanish ? { workingHours } : {}),
  };
}
