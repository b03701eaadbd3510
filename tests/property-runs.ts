import fc from 'fast-check';

/** `npm run test:long` looks at far more cases than anybody waits for between two saves. */
fc.configureGlobal({ numRuns: process.env['LONG'] ? 100_000 : 200 });
