import { readsCalendar, requireReadableMailbox } from '../graph/calendar-mailbox';
import { asSeenBy } from '../graph/calendar-view-of';
import { readRound, roundToken, type Round } from '../graph/calendar-delta';
import { eventId, wantsImmutableIds } from '../graph/event-id';
import { preferencesApplied, showEvent } from '../graph/event-show';
import { contextOf, type Call, type Operation } from '../graph/operation';
import type { CalendarEvent, Span } from '../store/event';

const PAGE_SIZE = 10;

export const calendarViewDelta: Operation = {
  name: 'calendar-view-delta',
  method: 'GET',
  path: '/users/{user}/calendarView/delta',
  ...readsCalendar,
  query: { others: ['startdatetime', 'enddatetime', '$skiptoken', '$deltatoken'] },
  source: 'https://learn.microsoft.com/graph/api/event-delta',
  difference:
    'A series is told as its occurrences alone. The status of a token from before the data was made anew is taken to be 410, and tokens never grow old. An event that was made and deleted between two rounds is told as removed.',
  handle: (call) => {
    const { calendars } = call.tenant;
    const { personId } = requireReadableMailbox(call);
    const round = readRound(call, () => {
      // A calendar is filled when somebody first looks into it, and that is no change.
      calendars.within(personId, { starts: 0, ends: 0 });
      return calendars.lastChange();
    });
    const keys = keysOf(call, personId, round).filter((key) => key > round.after);
    const size = pageSize(call);
    const page = keys.slice(0, size);
    const isLast = keys.length <= size;
    const link = new URL(call.url.origin + call.url.pathname);
    const after = page.at(-1) ?? round.after;
    if (isLast) link.searchParams.set('$deltatoken', roundToken({ ...round, since: round.upTo, after: 0 }));
    else link.searchParams.set('$skiptoken', roundToken({ ...round, after }));
    return {
      status: 200,
      headers: preferencesApplied(call),
      body: {
        '@odata.context': contextOf(call, 'Collection(event)'),
        [isLast ? '@odata.deltaLink' : '@odata.nextLink']: link.toString(),
        value: page.map((key) => shown(call, personId, key, round)),
      },
    };
  },
};

/** All that lies in the window in the first round, and what was changed in every later one. */
function keysOf({ tenant }: Call, mailboxId: string, { since, window }: Round): number[] {
  if (since !== undefined) return tenant.calendars.changedSince(mailboxId, since);
  return tenant.calendars
    .within(mailboxId, window)
    .map(({ key }) => key)
    .toSorted((one, other) => one - other);
}

function shown(call: Call, mailboxId: string, key: number, { window }: Round): Record<string, unknown> {
  const event = call.tenant.calendars.find(mailboxId, key);
  if (event && isIn(event, window)) return showEvent(asSeenBy(event, call), call);
  const id = eventId({ mailboxId, key }, wantsImmutableIds(call.headers));
  return { '@removed': { reason: 'deleted' }, id };
}

const isIn = ({ series, starts, ends }: CalendarEvent, window: Span) =>
  series !== 'master' && starts < window.ends && ends > window.starts;

function pageSize({ headers }: Call): number {
  const asked = /odata\.maxpagesize\s*=\s*(\d+)/i.exec(headers.get('Prefer') ?? '')?.[1];
  return Number(asked ?? 0) || PAGE_SIZE;
}
