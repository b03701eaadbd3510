import type { Page } from '../domain/roles';

/** The pages' addresses behind the `#`. An address holds a key at most, never a name. */
export const addresses: Readonly<Record<Page | 'about', string>> = {
  myMus: '/min-mus',
  myTeam: '/mit-team',
  rounds: '/runder',
  about: '/om',
};
