import { chanceFrom, pick } from './chance';
import { foreignNames, givenNames, surnames } from './name-lists';
import {
  administrations,
  SHIFT_TITLES,
  WITHOUT_DESK,
  type Administration,
  type WorkplaceKind,
} from './organisation';
import { peopleSmall } from './people-small';
import type { SeedPerson } from './person';
import { accountName } from './team';
import { tenant } from './tenant';
import { uuidFrom } from './uuid';

export interface Size {
  readonly people: number;
  readonly leaders: number;
}

const HEAD = peopleSmall[0]!;
/** Of a department's teams. */
const TEAMS_A_DEPARTMENT = 8;
/** The small organisation's employment numbers lie below. */
const FIRST_EMPLOYMENT = 410_000;

/** Where somebody works, and as what. */
interface Post {
  readonly jobTitle: string;
  readonly department: string;
  readonly officeLocation: string;
}

/**
 * Åsund Kommune with its thousands: the sixty of `small` as they are, and administrations, departments and teams beside
 * them. The same size gives the same people at every start.
 */
export function peopleMany({ people, leaders }: Size): readonly SeedPerson[] {
  const all = [...peopleSmall];
  const hire = hiring(all);
  const directors = administrations.map((administration) => ({
    administration,
    upn: hire(HEAD.upn, {
      jobTitle: administration.director,
      department: administration.name,
      officeLocation: 'Rådhuset',
    }),
  }));
  const toAppoint = leaders - leadersAmong(peopleSmall) - directors.length;
  const teams = directors.flatMap(({ administration, upn }) =>
    teamsOf(administration, upn, Math.round((toAppoint * administration.share) / 100), hire),
  );
  // Each team gets one before any gets another, so that every leader has somebody to lead.
  for (let index = 0; all.length < people; index += 1) {
    const { kind, department, upn } = teams[index % teams.length]!;
    const chance = chanceFrom(`post ${index}`);
    hire(upn, { jobTitle: pick(chance, kind.titles as [string]), department, officeLocation: kind.place });
  }
  return all;
}

interface Team {
  readonly kind: WorkplaceKind;
  readonly department: string;
  readonly upn: string;
}

type Hire = (managerUpn: string, post: Post) => string;

/** Heads of departments, and the leaders of teams below them: so many in all. */
function teamsOf(
  { name, departments, kinds }: Administration,
  directorUpn: string,
  leaders: number,
  hire: Hire,
) {
  const teams: Team[] = [];
  let head = directorUpn;
  for (let number = 0; number < leaders; number += 1) {
    const place = Math.floor(number / (TEAMS_A_DEPARTMENT + 1));
    const department = departments[place % departments.length]!;
    if (number % (TEAMS_A_DEPARTMENT + 1) === 0 && number + 1 < leaders) {
      head = hire(directorUpn, {
        jobTitle: `Leder af ${department}`,
        department: name,
        officeLocation: 'Rådhuset',
      });
      continue;
    }
    const kind = kinds[number % kinds.length]!;
    const team = `${kind.team} ${Math.floor(number / kinds.length) + 1}`;
    const upn = hire(head, { jobTitle: kind.leader, department: team, officeLocation: kind.place });
    teams.push({ kind, department: team, upn });
  }
  return teams;
}

/** Adds people to the others and answers each one's account. */
function hiring(all: SeedPerson[]): Hire {
  const taken = new Map<string, number>();
  for (const { upn } of all) taken.set(upn.split('@')[0]!, 1);
  return (managerUpn, post) => {
    const number = all.length;
    const chance = chanceFrom(`person ${number}`);
    const { givenName, surname } = nameFrom(chance);
    const plain = accountName(`${givenName} ${surname}`);
    const namesakes = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, namesakes);
    const isAwayFromDesk = WITHOUT_DESK.includes(post.jobTitle);
    const hasMailbox = !(isAwayFromDesk && chance() < 0.25);
    const person: SeedPerson = {
      ...post,
      id: uuidFrom(`person ${number}`),
      upn: `${namesakes === 1 ? plain : `${plain}${namesakes}`}@${tenant.domain}`,
      givenName,
      surname,
      managerUpn,
      hasMailbox,
      hasOneDrive: !(isAwayFromDesk && chance() < 0.2),
      hasPhoto: false,
      appRoles: [],
      employments: employmentsOf(number, chance),
      workingTime: SHIFT_TITLES.includes(post.jobTitle) ? 'shifts' : 'office',
    };
    all.push(person);
    return person.upn;
  };
}

function nameFrom(chance: () => number): Pick<SeedPerson, 'givenName' | 'surname'> {
  if (chance() < 0.12) {
    const { given, family } = foreignNames[Math.floor(chance() * foreignNames.length)]!;
    return { givenName: pick(chance, given), surname: pick(chance, family) };
  }
  const surname = pick(chance, surnames);
  const second = chance() < 0.18 ? `${pick(chance, surnames)} ` : '';
  return {
    givenName: pick(chance, givenNames),
    surname: second.trim() === surname ? surname : second + surname,
  };
}

/** The second number of those few who have two jobs lies between the first ones. */
function employmentsOf(number: number, chance: () => number): string[] {
  const first = FIRST_EMPLOYMENT + number * 2;
  return chance() < 0.01 ? [String(first), String(first + 1)] : [String(first)];
}

function leadersAmong(people: readonly SeedPerson[]): number {
  return new Set(people.map(({ managerUpn }) => managerUpn).filter(Boolean)).size;
}
