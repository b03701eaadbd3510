import { calendarAccessDenied } from '../graph/calendar-errors';
import { requireOwnMailbox } from '../graph/calendar-mailbox';
import { otherZones, windowsZones } from '../graph/calendar-zones';
import { ok, type Call, type Operation } from '../graph/operation';

const PATH = '/users/{user}/outlook/supportedTimeZones';

/** One operation for each way to ask; Windows’ names come when nothing is said. */
export const outlookSupportedTimeZones: readonly Operation[] = [
  { name: '', path: PATH, names: Object.keys(windowsZones) },
  {
    name: '-windows',
    path: `${PATH}(TimeZoneStandard=microsoft.graph.timeZoneStandard'Windows')`,
    names: Object.keys(windowsZones),
  },
  {
    name: '-iana',
    path: `${PATH}(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')`,
    names: otherZones,
  },
].map(({ name, path, names }) => ({
  name: `outlook-supported-time-zones${name}`,
  method: 'GET',
  path,
  scopes: [['User.Read'], ['User.ReadBasic.All']],
  refusal: calendarAccessDenied,
  source: 'https://learn.microsoft.com/graph/api/outlookuser-supportedtimezones',
  difference:
    'The Windows names are those of Unicode’s CLDR, without the words that Outlook shows; the IANA ones are those that the page on `dateTimeTimeZone` names.',
  handle: (call: Call) => {
    requireOwnMailbox(call);
    return ok({
      '@odata.context': `${call.url.origin}/${call.version}/$metadata#Collection(microsoft.graph.timeZoneInformation)`,
      value: names.map((alias) => ({ alias, displayName: alias })),
    });
  },
}));
