import type { CalendarEvent } from '../store/event';
import { asSeenBy } from './calendar-view-of';
import { invalidFilterNodes } from './calendar-errors';
import { preferredZone, queriedInstant, showTime } from './calendar-time';
import { badRequest } from './errors';
import { takeLambdas } from './event-lambda';
import { etagOfEvent, eventProperties, preferencesApplied, showEvent } from './event-show';
import { equalities, matches, order, parseFilter, propertiesOf, type Filter } from './filter';
import { contextOf, type Call, type Reply } from './operation';
import type { QueryRules } from './query-options';

/** What a page holds when `$top` does not say; Outlook's default is small. */
const PAGE_SIZE = 10;

const FILTERED = [
  'iCalUId',
  'subject',
  'start/dateTime',
  'end/dateTime',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
];

export const oneEventQuery: QueryRules = {
  type: 'event',
  properties: eventProperties,
  select: true,
  others: ['$expand'],
};

export const eventsQuery: QueryRules = {
  ...oneEventQuery,
  orderby: ['start/dateTime', 'end/dateTime', 'subject', 'createdDateTime', 'lastModifiedDateTime'],
  top: 1000,
  count: true,
  others: ['$filter', '$expand', '$skip'],
};

/** The one event as the reply to a call. */
export function replyWithEvent(call: Call, status: number, event: CalendarEvent): Reply {
  const context = contextOf(call, `users('${event.mailboxId}')/events/$entity`);
  const seen = asSeenBy(event, call);
  return {
    status,
    headers: { ETag: etagOfEvent(event), ...preferencesApplied(call) },
    body: { '@odata.context': context, ...showEvent(seen, call, expandedIds(call)) },
  };
}

/**
 * A page of those events that the query wants.
 * @param collection as it stands in the context, such as `calendarView`.
 */
export function replyWithEvents(call: Call, collection: string, events: readonly CalendarEvent[]): Reply {
  const expanded = expandedIds(call);
  const wanted = eventFilter(call);
  // What is hidden is not found either.
  const seen = events.map((event) => asSeenBy(event, call));
  const found = sorted(call, wanted ? seen.filter(wanted) : seen);
  const start = readSkip(call);
  const end = start + Math.min(call.query.top ?? PAGE_SIZE, call.tenant.limits.pageSize);
  return {
    status: 200,
    headers: preferencesApplied(call),
    body: {
      '@odata.context': contextOf(
        call,
        `users('${encodeURIComponent(call.parameters['user'] ?? '')}')/${collection}`,
      ),
      ...(call.query.count ? { '@odata.count': found.length } : {}),
      value: found.slice(start, end).map((event) => showEvent(event, call, expanded)),
      ...(end < found.length ? { '@odata.nextLink': linkFrom(call, end) } : {}),
    },
  };
}

function linkFrom(call: Call, position: number): string {
  const next = new URL(call.url);
  next.searchParams.set('$skip', String(position));
  return next.toString();
}

function readSkip(call: Call): number {
  const skip = Number(call.query.others['$skip'] ?? 0);
  if (!Number.isInteger(skip) || skip < 0) {
    throw badRequest(
      `Invalid value '${call.query.others['$skip'] ?? ''}' for $skip query option found. The $skip query option requires a non-negative integer value.`,
    );
  }
  return skip;
}

/** `$expand=singleValueExtendedProperties($filter=id eq '…' or id eq '…')`: the ids, told apart by capitals too. */
function expandedIds(call: Call): string[] | undefined {
  const text = call.query.others['$expand'];
  if (text === undefined) return undefined;
  const inner = /^singleValueExtendedProperties\(\$filter=(.*)\)$/s.exec(text)?.[1];
  if (!inner) throw badRequest(`Parsing OData Select and Expand failed: Syntax error in '${text}'.`);
  return idsOf(parseFilter(inner));
}

function idsOf(filter: Filter): string[] {
  if (filter.kind === 'or') return [...idsOf(filter.left), ...idsOf(filter.right)];
  const isId = filter.kind === 'compare' && filter.property === 'id' && filter.comparison === 'eq';
  if (!isId || typeof filter.value !== 'string') throw invalidFilterNodes();
  return [filter.value];
}

/** Whether the query wants only events that carry an extended property, which are few in any calendar. */
export function wantsExtendedAlone(call: Call): boolean {
  const { rest, conditions } = takeLambdas(call.query.others['$filter'] ?? '');
  if (conditions.length === 0) return false;
  const names = conditions.map((_, index) => extendedName(index));
  return equalities(parseFilter(rest)).some(
    ({ property, value }) => names.includes(property) && value === true,
  );
}

const extendedName = (index: number): string => `extended${index}`;

function eventFilter(call: Call): ((event: CalendarEvent) => boolean) | undefined {
  const text = call.query.others['$filter'];
  if (text === undefined) return undefined;
  const zone = preferredZone(call.headers);
  const { rest, conditions } = takeLambdas(text);
  const extended = conditions.map((_, index) => extendedName(index));
  const filter = withWholeTimes(parseFilter(rest), zone);
  if (propertiesOf(filter).some((name) => !FILTERED.includes(name) && !extended.includes(name))) {
    throw invalidFilterNodes();
  }
  return (event) =>
    matches(filter, (name) => {
      const condition = conditions[extended.indexOf(name)];
      return condition ? condition(event.extended) : valueOf(event, name, zone);
    });
}

/** Times compare as texts of one form, so that `…T10:00` and `…T10:00:00.0000000` are the same time. */
function withWholeTimes(filter: Filter, zone: string): Filter {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return {
        ...filter,
        left: withWholeTimes(filter.left, zone),
        right: withWholeTimes(filter.right, zone),
      };
    case 'not':
      return { ...filter, operand: withWholeTimes(filter.operand, zone) };
    case 'compare':
      return filter.property.endsWith('/dateTime')
        ? { ...filter, value: wholeTime(filter.value, zone) }
        : filter;
    default:
      return filter;
  }
}

function wholeTime(value: unknown, zone: string): string {
  try {
    return showTime(queriedInstant(String(value), zone), zone).dateTime;
  } catch (error) {
    if (error instanceof RangeError) throw invalidFilterNodes();
    throw error;
  }
}

function sorted(call: Call, events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const [by] = call.query.orderby;
  if (!by) return events;
  const direction = by.descending ? -1 : 1;
  const key = (event: CalendarEvent) => valueOf(event, by.property, 'UTC');
  return events.toSorted((one, other) => (order(key(one), key(other)) ?? 0) * direction);
}

function valueOf(event: CalendarEvent, property: string, zone: string): string | boolean | undefined {
  const { details } = event;
  const time = (instant: number) => showTime(instant, event.isAllDay ? 'UTC' : zone).dateTime;
  switch (property) {
    case 'iCalUId':
      return event.iCalUId;
    case 'subject':
      return details.subject;
    case 'start/dateTime':
      return time(event.starts);
    case 'end/dateTime':
      return time(event.ends);
    case 'createdDateTime':
      return details.createdAt;
    case 'lastModifiedDateTime':
      return details.modifiedAt;
    case 'isAllDay':
      return event.isAllDay;
    case 'isCancelled':
      return details.isCancelled;
    case 'isOrganizer':
      return event.isOrganizer;
    default:
      return undefined;
  }
}
