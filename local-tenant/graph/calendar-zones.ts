/**
 * The Windows names that Exchange keeps for European time zones, each with the zone of the same rules in the
 * machine's own tables. Source: Unicode CLDR, windowsZones, territory 001.
 */
export const windowsZones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'Azores Standard Time': 'Atlantic/Azores',
  'Belarus Standard Time': 'Europe/Minsk',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'GMT Standard Time': 'Europe/London',
  'GTB Standard Time': 'Europe/Bucharest',
  'Greenland Standard Time': 'America/Godthab',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Romance Standard Time': 'Europe/Paris',
  'Russian Standard Time': 'Europe/Moscow',
  'Turkey Standard Time': 'Europe/Istanbul',
  'W. Europe Standard Time': 'Europe/Berlin',
};

/** The European names among those that the page on `dateTimeTimeZone` adds to the Windows ones. */
export const otherZones: readonly string[] = [
  'America/Godthab',
  'Atlantic/Azores',
  'Atlantic/Reykjavik',
  'Etc/GMT',
  'Europe/Berlin',
  'Europe/Bucharest',
  'Europe/Budapest',
  'Europe/Istanbul',
  'Europe/Kaliningrad',
  'Europe/Kiev',
  'Europe/London',
  'Europe/Moscow',
  'Europe/Paris',
  'Europe/Warsaw',
];
