import type { SeedPerson } from './person';
import { tenant } from './tenant';

/** What sets a person apart from a colleague at a desk with one job, a mailbox and a OneDrive. */
export type Traits = Partial<
  Pick<SeedPerson, 'hasMailbox' | 'hasOneDrive' | 'hasPhoto' | 'appRoles' | 'workingTime'>
>;

export type TeamRow = readonly [
  id: string,
  givenName: string,
  surname: string,
  jobTitle: string,
  employment: string,
  secondEmployment?: string,
];

// Letters that Unicode does not decompose into a base letter and a mark, and å, whose Danish
// spelling without the ring is two letters.
const spelledOut: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

export function accountName(fullName: string): string {
  return fullName
    .toLowerCase()
    .replace(/[æøåłđðþı]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll(' ', '.');
}

/** A team under its leader; leaders and traits are keyed on account names, such as `maja.lindegaard`. */
export function team(
  leader: string | undefined,
  { department, officeLocation }: Pick<SeedPerson, 'department' | 'officeLocation'>,
  traits: Readonly<Record<string, Traits>>,
  rows: readonly TeamRow[],
): SeedPerson[] {
  return rows.map(([id, givenName, surname, jobTitle, ...employments]) => {
    const account = accountName(`${givenName} ${surname}`);
    return {
      id,
      upn: `${account}@${tenant.domain}`,
      givenName,
      surname,
      jobTitle,
      department,
      officeLocation,
      managerUpn: leader === undefined ? undefined : `${leader}@${tenant.domain}`,
      hasMailbox: true,
      hasOneDrive: true,
      hasPhoto: false,
      appRoles: [],
      employments: employments.filter((number) => number !== undefined),
      workingTime: 'office',
      ...traits[account],
    };
  });
}
