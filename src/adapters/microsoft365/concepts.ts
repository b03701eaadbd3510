import type { ConceptStore } from '../../application/ports/concepts';
import { failed, success } from '../../domain/base/result';
import { builtInConcepts, findConcept, newestConcepts } from '../../domain/concept/built-in-concepts';

/** The forms that come with the product; the organisation's own are to stand in MUS-opsætning. */
export const builtInConceptStore: ConceptStore = {
  of: (key, version) => {
    const concept = findConcept(builtInConcepts, key, version);
    return Promise.resolve(
      concept
        ? success(concept)
        : failed({ code: 'unknown-concept', details: { message: `${key}, version ${version}` } }),
    );
  },
  offered: () => Promise.resolve(success(newestConcepts(builtInConcepts))),
};
