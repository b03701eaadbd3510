const transform = {
  '^.+\\.[jt]sx?$|^.+\\.mjs$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};

/** @type {import('jest').Config} */
export default {
  testMatch: [
    '<rootDir>/tests/{domain,application,adapters,attacks,storage,tenant,clients,dev,screens}/**/*.test.ts?(x)',
  ],
  transform,
  // These packages come as ES modules alone.
  transformIgnorePatterns: [
    'node_modules/(?!(temporal-[a-z]+|jose|selfsigned|@hono|strip-bom|@pnp|pdfjs-dist|wouter|regexparam)/)',
  ],
  setupFiles: ['<rootDir>/tests/property-runs.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/contract/watched.ts'],
  globalSetup: '<rootDir>/tests/before-all.ts',
  globalTeardown: '<rootDir>/tests/after-all.ts',
  // Jest's usual number leaves one core idle, which on two cores is half of the machine.
  maxWorkers: '100%',
  testTimeout: process.env.LONG ? 600_000 : 20_000,
};
