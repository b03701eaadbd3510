import { differences } from '../local-tenant/differences';
import { openedTenant, untilStopped } from './opened-tenant';
import type { OptionsOf } from './tables';

/** Runs the local tenant without a window. */
export async function run(options: OptionsOf<'tenant'>): Promise<undefined> {
  if (options.differences) {
    console.log(differences());
    return;
  }
  const { controlUrl, close } = await openedTenant(options, true);
  console.log(`ready ${controlUrl}`);
  untilStopped(close);
}
