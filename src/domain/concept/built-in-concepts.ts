import type { Concept } from './concept';
import { preparationForm } from './preparation-form';

/** The forms that come with the product. */
export const builtInConcepts: readonly Concept[] = [preparationForm];

/** @returns undefined for a form, or a version of one, that is not among them. */
export function findConcept(concepts: readonly Concept[], key: string, version: number): Concept | undefined {
  return concepts.find((concept) => concept.key === key && concept.version === version);
}
