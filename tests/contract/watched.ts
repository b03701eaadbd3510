import { Recorder, type Exchange } from '../../local-tenant/recorder';

/** What the product sent while these tests ran, the same call kept once. */
const sent = new Map<string, Exchange>();

const keep = Reflect.get(Recorder.prototype, 'keep') as (exchange: Exchange) => void;

/** Tests that try what is not allowed on purpose are not the product speaking. */
const isProduct = /[\\/]tests[\\/]application[\\/]/.test(expect.getState().testPath ?? '');

if (isProduct) {
  Reflect.set(Recorder.prototype, 'keep', function (this: Recorder, exchange: Exchange) {
    const { method, url, requestBody } = exchange;
    if (exchange.status < 500) sent.set(`${method} ${url} ${JSON.stringify(requestBody)}`, exchange);
    keep.call(this, exchange);
  });

  afterAll(async () => {
    if (sent.size === 0) return;
    // Read only where something was sent: the description is large.
    const { readSlice, violations } = await import('./slice');
    const slice = readSlice();
    if (slice) expect(violations(slice, [...sent.values()])).toEqual([]);
  });
}
