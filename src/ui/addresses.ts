import type { Page } from '../domain/roles';

/** The pages' addresses behind the `#`. An address holds a key at most, never a name. */
export const addresses: Readonly<Record<Page | 'about', string>> = {
  myMus: '/min-mus',
  myTeam: '/mit-team',
  rounds: '/runder',
  about: '/om',
};

/** Where a time is found and changed; the key holds no name. */
export const findTimeAddress = (conversationKey: string): string => `/find-tid/${conversationKey}`;

/** What a link in a calendar names. */
export const linkedAddress = (conversationKey: string): string => `/samtale/${conversationKey}`;
