import fc from 'fast-check';
import { autosaveRules, type AutosaveRules } from '../../../src/domain/writing/autosave';
import { histories } from './history';
import { lived } from './lived';

const RUNS = 1_000;
/** 100,000 in the long run, in parts that each end in time on a busy machine. */
const parts = Array.from({ length: process.env['LONG'] ? 100 : 1 }, (_, index) => index + 1);

const property = (rules?: AutosaveRules) =>
  fc.asyncProperty(histories, async (history) => {
    const problem = await lived(history, rules);
    if (problem !== undefined) throw new Error(problem);
  });

test.each(parts)(
  'whatever happens on the way, nothing typed is lost and nothing is written over unseen (%i)',
  async () => {
    await fc.assert(property(), { numRuns: RUNS });
  },
);

describe('the same histories find a fault in the rules:', () => {
  const faults: Record<string, Partial<AutosaveRules>> = {
    'the device forgets before the answer is there': {
      staysOnDevice: (memory) => memory.sent.length === 0 && autosaveRules.staysOnDevice(memory),
    },
    'whoever comes second writes over the first': {
      received: (memory, { version }, at) =>
        version === memory.version
          ? autosaveRules.received(memory, { ...memory.base, version: version! }, at)
          : { ...memory, ...(version !== undefined && { version }), sent: [] },
    },
    'what was sent without an answer is not remembered': { sending: (memory) => memory },
  };

  test.each(Object.keys(faults))('%s', async (fault) => {
    const details = await fc.check(property({ ...autosaveRules, ...faults[fault] }), {
      numRuns: 2_000,
      endOnFailure: true,
    });
    expect(details.failed).toBe(true);
  });
});
