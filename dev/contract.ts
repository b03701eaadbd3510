import { BadInput } from './command';
import { checks } from './contract/checks';
import type { Place } from './contract/place';
import { refusalFor } from './contract/refusal';
import { setStage, type Stage } from './contract/stage';
import type { OptionsOf } from './tables';

/** Tries on a test site what the product relies on. */
export async function run(values: OptionsOf<'contract'>): Promise<number> {
  const {
    ROED_TRAAD_TOKEN: owner,
    ROED_TRAAD_READER_TOKEN: reader,
    ROED_TRAAD_SHAREPOINT_TOKEN: sharePointToken,
  } = process.env;
  if (!owner || !reader || !sharePointToken)
    throw new BadInput(
      'ROED_TRAAD_TOKEN, ROED_TRAAD_READER_TOKEN and ROED_TRAAD_SHAREPOINT_TOKEN must hold tokens: see docs/local-tenant.md.',
    );
  const { origin } = new URL(values.against);
  const place: Place = { origin, site: values.site, tokens: { owner, reader }, sharePointToken, fetch };
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
  for (const { name, evidence, run: attempt } of checks) {
    try {
      const found = await attempt(stage);
      console.log(`as expected  ${name}${typeof found === 'string' ? `: ${found}` : ''}`);
    } catch (error) {
      otherwise += 1;
      console.log(`OTHERWISE    ${name} (${evidence})\n             ${(error as Error).message}`);
    }
  }
  console.log(`\n${checks.length - otherwise} of ${checks.length} as expected.`);
  return otherwise === 0 ? 0 : 1;
}
