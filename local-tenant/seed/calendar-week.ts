import type { WorkingDay } from './calendar-days';
import { chanceFrom, pick } from './chance';
import type { SeedPerson } from './person';

/** Something in a calendar that has a time of day; minutes count from midnight. */
export interface Appointment {
  readonly starts: number;
  readonly minutes: number;
  readonly subject: string;
  readonly location?: string;
  readonly isPrivate?: boolean;
}

/** A meeting of a whole team, at the same time every week. */
export interface TeamMeeting extends Appointment {
  readonly weekday: number;
}

const hour = (hours: number) => hours * 60;
const SLOTS = [hour(8), hour(9), hour(10), hour(13), hour(14), hour(15)];
const LEADERS_SHARE = 0.6;
const EMPLOYEES_SHARE = 0.22;

const SUBJECTS = [
  'Sagsmøde',
  'Statusmøde',
  'Projektgruppe',
  'Møde med borger',
  'Tilsyn',
  'Budgetopfølgning',
  'Koordinering',
  'Sparring',
] as const;
const LEADERS_SUBJECTS = [
  'Lederforum',
  'Økonomiopfølgning',
  'Sparring',
  'Forberedelse til udvalg',
  'Ansættelsessamtale',
  'Styregruppe',
  'Bilateralt møde',
] as const;
const PLACES = ['Mødelokale 1', 'Mødelokale 2', 'Teams', 'Rådssalen', 'Materielgården'] as const;

export const leadersMeeting: TeamMeeting = {
  weekday: 2,
  starts: hour(9),
  minutes: 120,
  subject: 'Ledermøde',
  location: 'Rådssalen',
};

/** When a leader's team meets. */
export function teamMeeting(leaderUpn: string): TeamMeeting {
  const chance = chanceFrom(`team of ${leaderUpn}`);
  return {
    weekday: pick(chance, [1, 3, 4]),
    starts: pick(chance, [hour(9), hour(10), hour(13)]),
    minutes: 60,
    subject: 'Teammøde',
    location: pick(chance, PLACES),
  };
}

/** What else somebody does on a day, beside the meetings that are fixed: nothing at the same time as another thing. */
export function appointmentsOf(
  person: SeedPerson,
  isLeader: boolean,
): (day: WorkingDay, fixed: readonly Appointment[]) => Appointment[] {
  const chance = chanceFrom(person.id);
  const eatsAtNoon = chance() < 0.3;
  const focusDay = pick(chance, [1, 2, 3, 4, 5]);
  return (day, fixed) => {
    const appointments: Appointment[] = [];
    const add = (appointment: Appointment) => {
      if (![...fixed, ...appointments].some((other) => overlaps(other, appointment))) {
        appointments.push(appointment);
      }
    };
    if (eatsAtNoon) add({ starts: hour(11.5), minutes: 30, subject: 'Frokost' });
    if (!isLeader && day.weekday === focusDay && day.week % 2 === 0) {
      add({ starts: hour(8), minutes: 120, subject: 'Fordybelse' });
    }
    if (chance() < 0.03) {
      add({ starts: pick(chance, [hour(8), hour(14)]), minutes: 60, subject: 'Tandlæge', isPrivate: true });
    }
    for (const starts of SLOTS) {
      if (chance() >= (isLeader ? LEADERS_SHARE : EMPLOYEES_SHARE)) continue;
      add({
        starts,
        minutes: pick(chance, isLeader ? [30, 60, 60] : [30, 60, 90]),
        subject: pick(chance, isLeader ? LEADERS_SUBJECTS : SUBJECTS),
        location: pick(chance, PLACES),
      });
    }
    return appointments;
  };
}

function overlaps(one: Appointment, other: Appointment): boolean {
  return one.starts < other.starts + other.minutes && other.starts < one.starts + one.minutes;
}
