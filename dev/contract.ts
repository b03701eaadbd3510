import { parseArgs } from 'node:util';
import { checks } from './contract/checks';
import type { Place } from './contract/place';
import { refusalFor } from './contract/refusal';
import { setStage, type Stage } from './contract/stage';

/** `npm run contract -- --against URL --site HOST:/sites/NAME`: tries on a test site what the product relies on. */
const HELP = `npm run contract -- --against https://graph.microsoft.com --site contoso.sharepoint.com:/sites/mus-test

ROED_TRAAD_TOKEN          a token for Microsoft Graph of somebody who owns the test site
ROED_TRAAD_READER_TOKEN   one of somebody who may read the site and nothing more

See docs/local-tenant.md.`;

try {
  process.exitCode = await contract();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function contract(): Promise<number> {
  const { values } = parseArgs({
    options: {
      against: { type: 'string' },
      site: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { ROED_TRAAD_TOKEN: owner, ROED_TRAAD_READER_TOKEN: reader } = process.env;
  if (!values.against || !values.site || !owner || !reader) {
    console.error(HELP);
    return 1;
  }
  const { origin } = new URL(values.against);
  const place: Place = { origin, site: values.site, tokens: { owner, reader }, fetch };
  const refusal = values.yes ? undefined : await refusalFor(place);
  if (refusal) {
    console.error(refusal);
    return 1;
  }
  const stage = await setStage(place);
  try {
    return await tryAll(stage);
  } finally {
    await stage.clear();
  }
}

async function tryAll(stage: Stage): Promise<number> {
  let otherwise = 0;
  for (const { name, evidence, run } of checks) {
    try {
      await run(stage);
      console.log(`as expected  ${name}`);
    } catch (error) {
      otherwise += 1;
      console.log(`OTHERWISE    ${name} (${evidence})\n             ${(error as Error).message}`);
    }
  }
  console.log(`\n${checks.length - otherwise} of ${checks.length} as expected.`);
  return otherwise === 0 ? 0 : 1;
}
