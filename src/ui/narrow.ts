/** The widths at which a page is laid out anew: of the room that the host gives it, not of the window. */
export const narrowest = '@container shell (max-width: 479px)';
export const narrow = '@container shell (max-width: 639px)';
export const medium = '@container shell (max-width: 767px)';
/** Room for something beside a list. */
export const beside = '@container shell (min-width: 1024px)';

/** High enough for a finger, where fingers are. */
export const touch = { [narrowest]: { minHeight: '44px' } } as const;
export const wideTouch = { [narrowest]: { width: '100%', minHeight: '44px' } } as const;
export const smallTouch = { minHeight: '32px', ...touch } as const;
