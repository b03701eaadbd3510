import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from '../local-tenant/differences';
import { explainFailure } from '../local-tenant/explain-failure';
import { openTenant } from '../local-tenant/open-tenant';
import { play } from './play';
import { preparedVersion } from './prepared-version';

try {
  const options = readOptions();
  if (options.differences) console.log(differences());
  else await run(options);
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '5365' },
      seed: { type: 'string' },
      memory: { type: 'boolean', default: false },
      data: { type: 'string', default: '.local' },
      differences: { type: 'boolean', default: false },
    },
  });
  return values;
}

async function run({ port, data, seed, memory }: ReturnType<typeof readOptions>): Promise<void> {
  const opened = await openTenant({
    port: Number(port),
    dataFolder: resolve(data),
    ...(seed ? { seed } : {}),
    memory,
    preparedVersion: preparedVersion(),
    play,
  });
  console.log(`ready ${opened.controlUrl}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void opened.close().then(() => process.exit(0)));
  }
}
