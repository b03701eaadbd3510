import fc from 'fast-check';
import { autosaveRules, type AutosaveRules } from '../../../src/domain/writing/autosave';
import { sameContent } from '../../../src/domain/writing/merge';
import { DeviceStorage, OpenPage, SavingWorld, type Mishap } from './saving-world';

const RUNS = process.env['LONG'] ? 100_000 : 2_000;
const FIELDS = ['wishes', 'happy.1', 'goal.k3f9.text'] as const;
const MISHAPS: readonly Mishap[] = [
  'lost',
  'answer-lost',
  'arrives-late',
  'slow',
  'error-after-effect',
  'busy-before',
  'busy-after',
  'signed-out',
];

/** Two windows on one device, and one on another. */
const DEVICE_OF_PAGE = [0, 0, 1] as const;
type PageNumber = 0 | 1 | 2;

type Step =
  | {
      readonly kind: 'type';
      readonly page: PageNumber;
      readonly field: number;
      readonly how: 'instead' | 'on' | 'away';
    }
  | {
      readonly kind: 'settle';
      readonly page: PageNumber;
      readonly field: number;
      readonly choice: 'mine' | 'theirs' | 'both';
    }
  | {
      readonly kind: 'flush' | 'refresh' | 'crash' | 'close' | 'disconnect' | 'connect';
      readonly page: PageNumber;
    }
  | { readonly kind: 'mishap'; readonly mishap: Mishap }
  | { readonly kind: 'pass'; readonly seconds: number }
  | { readonly kind: 'deliverLate' | 'answer' };

interface History {
  readonly pages: readonly PageNumber[];
  readonly steps: readonly Step[];
}

const histories: fc.Arbitrary<History> = fc
  .constantFrom<PageNumber[]>([0], [0, 2], [0, 2], [0, 1], [0, 1, 2])
  .chain((pages) => {
    const page = fc.constantFrom(...pages);
    const field = fc.nat(FIELDS.length - 1);
    const steps = fc.array(
      fc.oneof(
        {
          weight: 8,
          arbitrary: fc.record({
            kind: fc.constant('type' as const),
            page,
            field,
            how: fc.constantFrom('instead' as const, 'on' as const, 'on' as const, 'away' as const),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            kind: fc.constant('settle' as const),
            page,
            field,
            choice: fc.constantFrom('mine' as const, 'theirs' as const, 'both' as const),
          }),
        },
        { weight: 5, arbitrary: fc.record({ kind: fc.constant('flush' as const), page }) },
        {
          weight: 6,
          arbitrary: fc.record({
            kind: fc.constantFrom(
              'refresh' as const,
              'crash' as const,
              'close' as const,
              'disconnect' as const,
              'connect' as const,
            ),
            page,
          }),
        },
        {
          weight: 4,
          arbitrary: fc.record({ kind: fc.constant('mishap' as const), mishap: fc.constantFrom(...MISHAPS) }),
        },
        {
          weight: 3,
          arbitrary: fc.record({
            kind: fc.constant('pass' as const),
            seconds: fc.constantFrom(5, 16, 31, 61),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({ kind: fc.constantFrom('deliverLate' as const, 'answer' as const) }),
        },
      ),
      { minLength: 3, maxLength: 40 },
    );
    return fc.record({ pages: fc.constant(pages), steps });
  });

const wordsIn = (text: string | undefined): string[] => text?.match(/«\d+»/g) ?? [];

/** Lives through a history, and says what went wrong in the end; nothing when all is well. */
async function lived({ pages, steps }: History, rules?: AutosaveRules): Promise<string | undefined> {
  const world = new SavingWorld();
  const storages = [new DeviceStorage(), new DeviceStorage()];
  const open = new Map<PageNumber, OpenPage>();
  /** Each word that was typed, by its field; a word that was seen and replaced is gone for good. */
  const standing = new Map<string, string>();
  const writers = new Set<PageNumber>();
  const lastTyped = new Map<string, string>();
  let typed = 0;

  async function opened(page: PageNumber, isConnected = true): Promise<OpenPage> {
    const fresh = new OpenPage(world, storages[DEVICE_OF_PAGE[page]]!, rules);
    fresh.isConnected = isConnected;
    open.set(page, fresh);
    void fresh.autosave.opened();
    await world.settle();
    return fresh;
  }

  function replace(field: string, seen: readonly string[], text: string): void {
    for (const word of seen) if (!text.includes(word)) standing.delete(word);
    lastTyped.set(field, text);
  }

  async function take(step: Step): Promise<void> {
    switch (step.kind) {
      case 'mishap':
        world.mishaps.push(step.mishap);
        return;
      case 'pass':
        return world.pass(step.seconds * 1000);
      case 'deliverLate':
      case 'answer':
        world[step.kind]();
        return;
    }
    const page = open.get(step.page) ?? (await opened(step.page));
    const { autosave } = page;
    const { fields, conflicts, isOpen } = autosave.state();
    switch (step.kind) {
      case 'type': {
        if (!isOpen) return;
        const field = FIELDS[step.field]!;
        const before = fields[field] ?? '';
        const word = `«${(typed += 1)}»`;
        const text = step.how === 'away' ? '' : step.how === 'on' ? before + word : word;
        if (text !== '') standing.set(word, field);
        writers.add(step.page);
        replace(field, wordsIn(before), text);
        autosave.type(field, text);
        return;
      }
      case 'settle': {
        const field = FIELDS[step.field]!;
        const theirs = conflicts[field]?.theirs;
        if (theirs === undefined) return;
        const mine = fields[field] ?? '';
        const text = step.choice === 'mine' ? mine : step.choice === 'theirs' ? theirs : mine + theirs;
        replace(field, wordsIn(mine + theirs), text);
        autosave.settle(field, text);
        return;
      }
      case 'flush':
      case 'refresh':
        void autosave[step.kind]();
        return;
      case 'crash':
        page.crash();
        await opened(step.page, page.isConnected);
        return;
      case 'close':
        void autosave.close();
        await world.settle();
        page.crash();
        open.delete(step.page);
        return;
      case 'disconnect':
      case 'connect':
        page.isConnected = step.kind === 'connect';
        return;
    }
  }

  for (const step of steps) {
    await take(step);
    await world.settle();
  }

  // The day ends well: every page is opened where it was, and everything comes through.
  world.mishaps = [];
  world.answer();
  world.deliverLate();
  await world.settle();
  for (const page of pages) {
    const known = open.get(page) ?? (await opened(page));
    known.isConnected = true;
  }
  for (let round = 0; round < 3; round += 1) {
    for (const { autosave } of open.values()) {
      await world.pass(61_000);
      void autosave.opened();
      void autosave.flush();
      await world.settle();
      void autosave.refresh();
      await world.settle();
      void autosave.flush();
      await world.settle();
    }
  }

  for (const [word, field] of standing) {
    const texts = [world.remote.fields[field], world.remote.conflicts[field]?.theirs];
    if (!texts.some((text) => wordsIn(text).includes(word))) return `${word} in ${field} was lost`;
  }
  for (const [page, { autosave }] of open) {
    const state = autosave.state();
    if (state.saving !== 'saved') return `page ${page} says ${state.saving}`;
    if (!sameContent(state, world.remote)) return `page ${page} shows something else than what is saved`;
  }
  for (const storage of storages) if (storage.kept.size > 0) return 'something is left on a device';
  // Whoever writes in one place alone is in no conflict with anybody, and finds what was typed last.
  if (writers.size <= 1 && !pages.includes(1)) {
    if (Object.keys(world.remote.conflicts).length > 0) return 'a lost answer was taken for a conflict';
    for (const [field, text] of lastTyped) {
      if ((world.remote.fields[field] ?? '') !== text) return `${field} is not what was typed last`;
    }
  }
  return undefined;
}

const property = (rules?: AutosaveRules) =>
  fc.asyncProperty(histories, async (history) => {
    const problem = await lived(history, rules);
    if (problem !== undefined) throw new Error(problem);
  });

test('whatever happens on the way, nothing typed is lost and nothing is written over unseen', async () => {
  await fc.assert(property(), { numRuns: RUNS });
});

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
