import { appendFileSync } from 'node:fs';
import { hear, Heard } from './heard';

const heard = new Heard();

/** These files let the product speak; the others try on purpose what is not allowed. */
const isProduct = /[\\/]tests[\\/](?:application|screens)[\\/]/.test(expect.getState().testPath ?? '');

hear((exchange) => heard.add(exchange));

afterAll(async () => {
  const exchanges = heard.take();
  if (exchanges.length === 0) return;
  // Read only where something was said: the description is large.
  const [{ readSlice }, { isDescribed, succeeded, violations }] = await Promise.all([
    import('./slice'),
    import('./violations'),
  ]);
  const slice = readSlice();
  if (!slice) return;
  expect(violations(slice, exchanges, isProduct ? undefined : succeeded)).toEqual([]);
  const counted = process.env['CONTRACT_COUNT'];
  if (counted) appendFileSync(counted, `${exchanges.filter(isDescribed).length}\n`);
});
