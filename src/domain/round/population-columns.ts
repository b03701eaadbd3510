import { LONGEST_EMPLOYMENT_NUMBER } from '../base/conversation-key';

/** The columns of a population file, by what they hold. */
export type PopulationColumn =
  | 'employmentNumber'
  | 'employeeUpn'
  | 'leaderUpn'
  | 'unit'
  | 'staffGroup'
  | 'weeklyHours'
  | 'startDate'
  | 'position'
  | 'name';

export const requiredColumns: readonly PopulationColumn[] = [
  'employmentNumber',
  'employeeUpn',
  'leaderUpn',
  'unit',
  'staffGroup',
  'name',
];

export const optionalColumns: readonly PopulationColumn[] = ['position', 'weeklyHours', 'startDate'];

/** Headings as payroll and directory exports write them, without case, space and signs. The first is the product's own. */
const headings: Readonly<Record<PopulationColumn, readonly string[]>> = {
  employmentNumber: [
    'ansættelsesnummer',
    'ansættelsesnr',
    'ansaettelsesnummer',
    'tjenestenummer',
    'tjenestenr',
    'medarbejdernummer',
    'medarbejdernr',
    'lønnummer',
    'lønnr',
    'employmentnumber',
  ],
  employeeUpn: [
    'medarbejder',
    'medarbejderupn',
    'medarbejderemail',
    'medarbejdermail',
    'upn',
    'brugernavn',
    'email',
    'mail',
    'employee',
  ],
  leaderUpn: [
    'samtaleleder',
    'samtalelederemail',
    'samtaleledermail',
    'leder',
    'lederupn',
    'lederemail',
    'ledermail',
    'nærmesteleder',
    'leader',
  ],
  unit: ['enhed', 'afdeling', 'organisationsenhed', 'arbejdssted', 'tjenestested', 'unit'],
  staffGroup: ['personalegruppe', 'faggruppe', 'overenskomst', 'overenskomstgruppe', 'staffgroup'],
  weeklyHours: ['timer', 'timerprugge', 'ugentligetimer', 'ugetimer', 'timetal', 'hours', 'weeklyhours'],
  startDate: [
    'startdato',
    'ansat',
    'ansatfra',
    'ansættelsesdato',
    'tiltrædelse',
    'tiltrædelsesdato',
    'startdate',
  ],
  position: ['stilling', 'stillingsbetegnelse', 'titel', 'position'],
  name: ['navn', 'medarbejdernavn', 'fuldenavn', 'fuldtnavn', 'name'],
};

const columnOfHeading = new Map(
  (Object.keys(headings) as PopulationColumn[]).flatMap((column) =>
    headings[column].map((heading) => [heading, column] as const),
  ),
);

/** Nothing for a heading that is not ours; such a column is never read. */
export function columnOf(heading: string): PopulationColumn | undefined {
  return columnOfHeading.get(heading.toLowerCase().replaceAll(/[^a-zæøå0-9]/g, ''));
}

/** What the product calls the column in a file, for a message or a template. */
export function headingOf(column: PopulationColumn): string {
  return headings[column][0]!;
}

/** What a column of text in SharePoint holds, in characters. */
const LONGEST_TEXT = 255;
const longest: Readonly<Partial<Record<PopulationColumn, number>>> = {
  employmentNumber: LONGEST_EMPLOYMENT_NUMBER,
};

/** How many characters there is room for. */
export function longestIn(column: PopulationColumn): number {
  return longest[column] ?? LONGEST_TEXT;
}
