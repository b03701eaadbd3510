import { aalborgForm } from './built-in/aalborg';
import { albertslundForm } from './built-in/albertslund';
import { flexibleForm } from './built-in/flexible';
import { preparationForm2 } from './built-in/preparation';
import type { Concept } from './concept';
import { preparationForm } from './preparation-form';

/** The forms that come with the product, in every version that a conversation may have begun with. */
export const builtInConcepts: readonly Concept[] = [
  preparationForm,
  preparationForm2,
  flexibleForm,
  albertslundForm,
  aalborgForm,
];

/** The newest version of each. */
export const newestConcepts = (concepts: readonly Concept[]): Concept[] =>
  concepts.filter(({ key, version }) =>
    concepts.every((other) => other.key !== key || other.version <= version),
  );

/** @returns undefined for a form, or a version of one, that is not among them. */
export function findConcept(concepts: readonly Concept[], key: string, version: number): Concept | undefined {
  return concepts.find((concept) => concept.key === key && concept.version === version);
}
