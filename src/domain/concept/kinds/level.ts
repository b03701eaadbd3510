import type { Sayable } from '../../base/words';
import { statusOf } from '../../plan/rows/cells';
import type { Choice } from '../../plan/rows/row-table';

export const RATED = { da: 'Niveau', en: 'Level' };

/** `3 · Selvstændigt niveau`; a level that the scale does not have stands as it is. */
export const levelOf = (scale: readonly Choice[] | undefined, value: string): Sayable =>
  statusOf(scale ?? [], value);
