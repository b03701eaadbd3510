import type { Concept } from '../../domain/concept/concept';
import type { Outcome } from './outcome';

/** The forms that the organisation's conversations are made with, every version that is in use. */
export interface ConceptStore {
  /** The failure is `unknown-concept` for a form, or a version of one, that is not among them. */
  readonly of: (key: string, version: number) => Outcome<Concept>;
  /** The newest version of each, for a round that is to come. */
  readonly offered: () => Outcome<readonly Concept[]>;
}
