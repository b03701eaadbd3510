import { memorySchema, type Memory } from '../../domain/writing/autosave';
import type { AutosaveState } from './autosave';
import type { Journal, JournalEntry } from '../ports/journal';

/** What this opening keeps on the device, and what earlier ones left there. */
export interface DeviceMemory {
  readonly state: () => AutosaveState['device'];
  /** What was never saved elsewhere and was not taken over, the newest first. */
  readonly left: () => Promise<readonly LeftMemory[]>;
  /** What is kept from now on holds these too: they go when it has a place of its own, or is saved elsewhere. */
  readonly takeOver: (left: readonly LeftMemory[]) => void;
  /** Done when this, or what was given since, is on the device; nothing takes the place of what is saved. */
  readonly keep: (memory: Memory | undefined) => Promise<void>;
}

export interface LeftMemory {
  readonly memory: Memory;
  readonly entry: JournalEntry;
}

export const noDevice: DeviceMemory = {
  state: () => 'none',
  left: () => Promise.resolve([]),
  takeOver: () => undefined,
  keep: () => Promise.resolve(),
};

/** @param opening tells this opening of the page from every other */
export function deviceMemory(journal: Journal, name: string, opening: string): DeviceMemory {
  let state: AutosaveState['device'] = 'kept';
  /** All that stands on the device of what is kept: the own entry, and those taken over. */
  let copies: readonly JournalEntry[] = [];
  let wanted: { readonly memory: Memory | undefined } | undefined;
  let running: Promise<void> | undefined;

  /** Why nothing is kept: because the person said so, or because the device gives no room. */
  async function refused(): Promise<void> {
    const shared = await journal.isShared();
    state = shared.ok && shared.value ? 'shared-computer' : 'refused';
  }

  async function write(memory: Memory | undefined): Promise<void> {
    if (memory === undefined) return forgetAll();
    const entry = { name, opening, text: JSON.stringify(memory) };
    const before = copies;
    if (!(await journal.keep(entry, before)).ok) return refused();
    copies = [entry, ...copies.filter((copy) => !before.includes(copy))];
    state = 'kept';
  }

  async function forgetAll(): Promise<void> {
    for (const copy of copies) {
      if ((await journal.forget(copy)).ok) copies = copies.filter((other) => other !== copy);
    }
  }

  // What is typed while one write is under way is written with the next, the newest alone.
  async function writeAll(): Promise<void> {
    while (wanted) {
      const { memory } = wanted;
      wanted = undefined;
      await write(memory);
    }
    running = undefined;
  }

  return {
    state: () => state,
    left: async () => {
      const entries = await journal.entries(name);
      if (!entries.ok) {
        await refused();
        return [];
      }
      return entries.value
        .filter((entry) => entry.opening !== opening && !copies.some((copy) => isSame(copy, entry)))
        .flatMap((entry) => {
          const memory = memoryOf(entry);
          return memory ? [{ memory, entry }] : [];
        });
    },
    takeOver: (left) => {
      copies = [...copies, ...left.map(({ entry }) => entry)];
    },
    keep: (memory) => {
      wanted = { memory };
      running ??= writeAll();
      return running;
    },
  };
}

const isSame = (one: JournalEntry, other: JournalEntry): boolean =>
  one.opening === other.opening && one.text === other.text;

function memoryOf({ text }: JournalEntry): Memory | undefined {
  try {
    return memorySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
