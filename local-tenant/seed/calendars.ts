import type { Calendars, SownEvent } from '../store/calendars';
import type { Address, Attendee, EventDetails, ShowAs } from '../store/event';
import { holidayWeeks, workingDays, type WorkingDay } from './calendar-days';
import {
  appointmentsOf,
  leadersMeeting,
  teamMeeting,
  type Appointment,
  type TeamMeeting,
} from './calendar-week';
import { chanceFrom } from './chance';
import type { SeedPerson } from './person';

const MINUTE = 60 * 1000;
const SOWN_AT = '2026-12-01T08:00:00Z';
const WORKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const TIME_ZONE = 'Romance Standard Time';

interface Gathering {
  readonly meeting: TeamMeeting;
  readonly leader: SeedPerson;
  readonly members: readonly SeedPerson[];
}

/** Mailboxes for whoever has one; their calendars are filled when they are first looked into. */
export function sowMailboxes(calendars: Calendars, people: readonly SeedPerson[]): void {
  for (const person of people.filter(({ hasMailbox }) => hasMailbox))
    calendars.addMailbox({ personId: person.id, ...addressOf(person), ...workingHours(person) });
  for (const { id } of people.filter(hasFixedHours)) calendars.leaveUnsown(id);
}

/** Half a busy year of whoever works at fixed hours, by object id. */
export function calendarsOf(people: readonly SeedPerson[]): (personId: string) => readonly SownEvent[] {
  const office = people.filter(hasFixedHours);
  const gatherings = gatheringsOf(office);
  const places = new Map(office.map((person, index) => [person.id, { person, index }]));
  return (personId) => {
    const place = places.get(personId);
    return place ? halfYearOf(place.person, place.index, gatherings) : [];
  };
}

const hasFixedHours = ({ hasMailbox, workingTime }: SeedPerson): boolean =>
  hasMailbox && workingTime === 'office';

/** Whoever works shifts has told Outlook nothing, so that it shows what it shows of everybody. */
function workingHours({ id, workingTime }: SeedPerson) {
  if (workingTime === 'shifts') {
    return { timeZone: TIME_ZONE, workingDays: WORKDAYS, workStarts: '08:00', workEnds: '17:00' };
  }
  const chance = chanceFrom(`hours of ${id}`);
  const [workStarts, workEnds] = chance() < 0.25 ? ['07:00', '15:00'] : ['08:00', '16:00'];
  const workingDays = chance() < 0.1 ? WORKDAYS.slice(0, 4) : WORKDAYS;
  return { timeZone: TIME_ZONE, workingDays, workStarts, workEnds };
}

function gatheringsOf(people: readonly SeedPerson[]): Gathering[] {
  const reports = new Map<string, SeedPerson[]>();
  for (const person of people) {
    const { managerUpn = '' } = person;
    reports.set(managerUpn, [...(reports.get(managerUpn) ?? []), person]);
  }
  const leaders = people.filter(({ upn }) => reports.has(upn));
  const teams = leaders.map((leader) => ({
    leader,
    meeting: teamMeeting(leader.upn),
    members: [leader, ...(reports.get(leader.upn) ?? [])],
  }));
  const [head] = leaders;
  return head ? [{ leader: head, meeting: leadersMeeting, members: leaders }, ...teams] : [];
}

/** @param index of the person among all, which keeps the ids of their own events apart from others'. */
function halfYearOf(person: SeedPerson, index: number, gatherings: readonly Gathering[]): SownEvent[] {
  const leads = gatherings.some(({ leader }) => leader === person);
  const attended = gatherings.filter(({ members }) => members.includes(person));
  const appointmentsOn = appointmentsOf(person, leads);
  const away = leaveOf(person);
  const leave = away.map(([from, until], number) =>
    wholeDays(person, uid(index + 1, 9_000 + number), from, until),
  );
  let own = 0;
  const atWork = workingDays.filter(
    ({ date }) => !away.some(([from, until]) => from <= date && date < until),
  );
  const timed = atWork.flatMap((day) => {
    const today = attended.filter(({ meeting }) => meeting.weekday === day.weekday);
    const appointments = appointmentsOn(
      day,
      today.map(({ meeting }) => meeting),
    );
    return [
      ...today.map((gathering) => attendance(person, gathering, gatherings.indexOf(gathering), day)),
      ...appointments.map((appointment) => ownEvent(person, uid(index + 1, own++), day, appointment)),
    ];
  });
  return [...leave, ...timed];
}

function leaveOf(person: SeedPerson): (readonly [from: string, until: string])[] {
  const chance = chanceFrom(`leave of ${person.id}`);
  return holidayWeeks
    .filter(([, , ofTen]) => chance() * 10 < ofTen)
    .map(([from, until]) => [from, until] as const);
}

function wholeDays(person: SeedPerson, iCalUId: string, from: string, until: string): SownEvent {
  const details = { ...detailsOf({ subject: 'Ferie' }, addressOf(person)), startTimeZone: TIME_ZONE };
  return [person.id, iCalUId, 1, Date.parse(from), Date.parse(until), 1, 'oof', details];
}

function ownEvent(person: SeedPerson, iCalUId: string, day: WorkingDay, appointment: Appointment): SownEvent {
  return timed(person, iCalUId, 1, day, appointment, detailsOf(appointment, addressOf(person)));
}

/** Only the leader's copy lists who comes. */
function attendance(
  person: SeedPerson,
  { leader, meeting, members }: Gathering,
  number: number,
  day: WorkingDay,
): SownEvent {
  const details = { ...detailsOf(meeting, addressOf(leader)), hideAttendees: true };
  const accepted = { response: 'accepted', time: SOWN_AT } as const;
  const iCalUId = uid(0, number * 1000 + day.week);
  if (person !== leader) {
    return timed(person, iCalUId, 0, day, meeting, { ...details, responseStatus: accepted });
  }
  const attendees = members
    .filter((member) => member !== leader)
    .map((member): Attendee => ({ ...addressOf(member), type: 'required', status: accepted }));
  return timed(person, iCalUId, 1, day, meeting, { ...details, attendees });
}

function timed(
  person: SeedPerson,
  iCalUId: string,
  isOrganizer: 0 | 1,
  { midnight }: WorkingDay,
  { starts, minutes }: Appointment,
  details: Partial<EventDetails>,
): SownEvent {
  const start = midnight + starts * MINUTE;
  const showAs: ShowAs = 'busy';
  return [person.id, iCalUId, isOrganizer, start, start + minutes * MINUTE, 0, showAs, details];
}

function detailsOf(
  { subject, location, isPrivate }: Pick<Appointment, 'subject' | 'location' | 'isPrivate'>,
  organizer: Address,
): Partial<EventDetails> {
  return {
    subject,
    organizer,
    startTimeZone: TIME_ZONE,
    endTimeZone: TIME_ZONE,
    createdAt: SOWN_AT,
    modifiedAt: SOWN_AT,
    ...(location ? { location } : {}),
    ...(isPrivate ? { sensitivity: 'private' as const } : {}),
  };
}

function addressOf({ upn, givenName, surname }: SeedPerson): Address {
  return { address: upn, name: `${givenName} ${surname}` };
}

/** Ids that are the same at every start. */
function uid(group: number, number: number): string {
  const [high, low] = [group, number].map((part) => part.toString(16).toUpperCase().padStart(16, '0'));
  return `040000008200E00074C5B7101A82E00800000000${'0'.repeat(32)}10000000${high ?? ''}${low ?? ''}`;
}
