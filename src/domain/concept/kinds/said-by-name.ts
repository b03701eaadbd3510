import type { Said } from '../said';
import type { Named } from './named';

/** What is chosen among what the form lists; a value that it does not list stands as it is. */
export function saidByName(options: readonly Named[], value: string | undefined): Said[] {
  if (value === undefined || value === '') return [];
  return [{ text: '', details: [{ label: CHOSEN, value: nameOf(options, value), isLabelled: false }] }];
}

export const nameOf = (options: readonly Named[], value: string) =>
  options.find(({ key }) => key === value)?.name ?? value;

const CHOSEN = { da: 'Valgt', en: 'Chosen' };
