/** Somebody's mailbox with the working hours that Outlook was told. */
export interface Mailbox {
  readonly personId: string;
  readonly address: string;
  readonly name: string;
  /** A Windows name, as Exchange keeps it. */
  readonly timeZone: string;
  readonly workingDays: readonly string[];
  /** Time of day, such as `08:00`. */
  readonly workStarts: string;
  readonly workEnds: string;
}
