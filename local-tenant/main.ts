import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { explainFailure } from './explain-failure';
import { openTenant } from './open-tenant';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '5365' },
    seed: { type: 'string' },
    memory: { type: 'boolean', default: false },
    data: { type: 'string', default: '.local' },
  },
});

try {
  const opened = await openTenant({
    port: Number(values.port),
    dataFolder: resolve(values.data),
    ...(values.seed ? { seed: values.seed } : {}),
    memory: values.memory,
  });
  console.log(`ready ${opened.controlUrl}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void opened.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}
