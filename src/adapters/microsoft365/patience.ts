/** How long one goes on with a call that Microsoft 365 puts off. */
export interface Patience {
  /** Seconds before each further call, where Microsoft 365 does not say how many, or a page may not read it. */
  readonly usualWaits: readonly number[];
  /** The longest wait, in seconds, that Microsoft 365 may ask for. */
  readonly longestWait: number;
}

/** Somebody sits at the screen: a longer wait is told. */
export const ofAPerson: Patience = { usualWaits: [1, 2], longestWait: 3 };

/** A run goes on by itself, and SharePoint typically asks for two minutes (github.com/pnp/PnP-Guidance/issues/193). */
export const ofARun: Patience = { usualWaits: [2, 8, 30, 120, 120], longestWait: 120 };

/**
 * @param headers of the answer that put the call off.
 * @param attempt how often it was made by now.
 * @returns how many seconds later it is made again; nothing where that was all.
 */
export function waitAfter(headers: Headers, attempt: number, patience: Patience): number | undefined {
  const usual = patience.usualWaits[attempt - 1];
  const told = Number(headers.get('Retry-After') ?? usual);
  return usual === undefined || !(told <= patience.longestWait) ? undefined : told;
}

export const pause = (seconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, seconds * 1000));
