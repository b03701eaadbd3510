import type { Concept } from './concept';
import { preparationForm } from './preparation-form';

const builtIn: readonly Concept[] = [preparationForm];

/** A concept that comes with the product. */
export function builtInConcept(key: string): Concept | undefined {
  return builtIn.find((concept) => concept.key === key);
}
