import { makeKeyPair } from '../local-tenant/sign-in/keys';
import { count } from './contract/count';
import { KEY_PAIR } from './new-tenant';
import { keepOnce } from './once';

/** What every worker of a test run finds ready. */
export default async function beforeAll(): Promise<void> {
  count();
  keepOnce();
  process.env[KEY_PAIR] = JSON.stringify(await makeKeyPair());
}
