import type { Concept } from '../../domain/concept/concept';
import type { RoundSettings } from '../../domain/round/round';
import { useOutcome, type Asked } from '../../parts/workplace/use-outcome';

/** The concepts that a new round may use. */
export const useOfferedConcepts = (): Asked<readonly Concept[]> =>
  useOutcome(['concepts'], ({ concepts }) => concepts.offered());

/** The concept, and the version of it, that a round uses. */
export const useConceptOf = ({ conceptKey, conceptVersion }: RoundSettings): Asked<Concept> =>
  useOutcome(['concept', conceptKey, String(conceptVersion)], ({ concepts }) =>
    concepts.of(conceptKey, conceptVersion),
  );
