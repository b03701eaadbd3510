/** The pages' addresses behind the `#`. An address holds a key at most, never a name. */
export const addresses = {
  myMus: '/min-mus',
  myTeam: '/mit-team',
  rounds: '/runder',
  about: '/om',
} as const;

/** Where a time is found and changed; the key holds no name. */
export const findTimeAddress = (conversationKey: string): string => `/find-tid/${conversationKey}`;

/** Where a leader says whose the proposed team is. */
export const confirmTeamAddress = (roundKey: string): string => `/bekraeft-team/${roundKey}`;

/** What a link in a calendar names. */
export const linkedAddress = (conversationKey: string): string => `/samtale/${conversationKey}`;

/** The conversation while it is held, for both. */
export const meetingAddress = (conversationKey: string): string => `/moede/${conversationKey}`;

/** The plan: read, sent, signed, and filled in through the year. */
export const planAddress = (conversationKey: string): string => `/plan/${conversationKey}`;

/** The reader's own preparation, and one topic of it. */
export const preparationAddress = (conversationKey: string, topicKey?: string): string =>
  `/forberedelse/${conversationKey}${topicKey === undefined ? '' : `/${topicKey}`}`;

/** No topic is called so: a topic’s key begins with a letter. */
export const REVIEW = '_alt';

/** All of one’s own preparation on one page, before it is shared. */
export const reviewAddress = (conversationKey: string): string => preparationAddress(conversationKey, REVIEW);

/** What became of the plan since last, filled in by the two. */
export const followUpAddress = (conversationKey: string): string => `/opfoelgning/${conversationKey}`;

export const newRoundAddress = '/runder/ny';
export const roundAddress = (roundKey: string): string => `/runder/${roundKey}`;
export const roundSettingsAddress = (roundKey: string): string => `/runder/${roundKey}/indstillinger`;

/** A page of level two has an arrow back in place of the row of tabs (ui.md section 2). */
export const isBelowTabs = (address: string): boolean =>
  [
    findTimeAddress(''),
    confirmTeamAddress(''),
    roundAddress(''),
    preparationAddress(''),
    meetingAddress(''),
    planAddress(''),
    followUpAddress(''),
  ].some((level) => address.startsWith(level));
