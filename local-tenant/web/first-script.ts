import type { Clock } from '../clock';
import { signInBridge } from './sign-in-bridge';

/**
 * The first script of every page that the tenant serves: it moves the page's Date to the tenant's clock, since a
 * browser has no other way to live on another day, and gives an add-in what Outlook itself puts into its page. The
 * product's bundle is not touched, and Office.js neither.
 */
export function firstScript(clock: Clock): Response {
  return new Response(clockOf(clock) + signInBridge, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

const clockOf = (clock: Clock) => `(() => {
  const shift = ${Math.round(clock.offset)};
  const Real = Date;
  class TenantDate extends Real {
    constructor(...parts) {
      if (parts.length === 0) super(Real.now() + shift);
      else super(...parts);
    }
    static now() {
      return Real.now() + shift;
    }
  }
  globalThis.Date = TenantDate;
})();
`;
