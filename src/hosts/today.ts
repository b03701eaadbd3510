const COPENHAGEN = 'Europe/Copenhagen';

/** Swedish writes dates as `2027-02-01`. */
const ISO_ORDER = new Intl.DateTimeFormat('sv-SE', { timeZone: COPENHAGEN });

/** Today's calendar date where the conversations are held, whatever zone the machine is set to. */
export function todayInCopenhagen(): string {
  return ISO_ORDER.format(new Date());
}
