import type { Clock } from '../clock';

/**
 * The first script of every page that the tenant serves: it moves the page's Date to the tenant's clock, since a
 * browser has no other way to live on another day. The product's bundle is not touched.
 */
export function clockScript(clock: Clock): Response {
  const script = `(() => {
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
  return new Response(script, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}
