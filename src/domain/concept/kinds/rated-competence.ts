import type { LocalText } from '../../base/local-text';

/** A competence to be rated, whether the form lists it or the employee’s report does. */
export interface RatedCompetence {
  readonly key: string;
  readonly name: LocalText;
  readonly hint?: LocalText | undefined;
  /** The level that the work asks for. */
  readonly required?: string | undefined;
}
