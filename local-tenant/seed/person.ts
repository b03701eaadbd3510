/** The app roles of the product's registration, as they stand in an id token's `roles` claim. */
export type AppRole = 'MusAdministrator' | 'MusCustodian';

/** One account of the seeded directory. */
export interface SeedPerson {
  /** Entra object id. */
  readonly id: string;
  /** User principal name, also the mail address of whoever has a mailbox. */
  readonly upn: string;
  readonly givenName: string;
  readonly surname: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly officeLocation: string;
  /** The manager that the directory knows; nobody for the head of the organisation. */
  readonly managerUpn?: string;
  readonly hasMailbox: boolean;
  readonly hasOneDrive: boolean;
  readonly hasPhoto: boolean;
  readonly appRoles: readonly AppRole[];
  /** Employment numbers in the payroll system: two for someone with two jobs. */
  readonly employments: readonly string[];
  /** Working hours in Outlook; `shifts` has an empty calendar that says nothing about being free. */
  readonly workingTime: 'office' | 'shifts';
}
