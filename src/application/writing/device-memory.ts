import { memorySchema, type Memory } from '../../domain/writing/autosave';
import type { AutosaveState } from './autosave';
import type { Journal, JournalEntry } from '../ports/journal';
import type { Outcome } from '../ports/outcome';

/** What this opening keeps on the device, and what earlier ones left there. */
export interface DeviceMemory {
  readonly state: () => AutosaveState['device'];
  /** What was never saved elsewhere, the newest first. */
  readonly left: () => Promise<readonly LeftMemory[]>;
  /** Done when this, or what was given since, is on the device; nothing takes the place of what is saved. */
  readonly keep: (memory: Memory | undefined) => Promise<void>;
}

export interface LeftMemory {
  readonly memory: Memory;
  readonly forget: () => Outcome<void>;
}

export const noDevice: DeviceMemory = {
  state: () => 'none',
  left: () => Promise.resolve([]),
  keep: () => Promise.resolve(),
};

/** @param opening tells this opening of the page from every other */
export function deviceMemory(journal: Journal, name: string, opening: string): DeviceMemory {
  let state: AutosaveState['device'] = 'kept';
  let own: JournalEntry | undefined;
  let wanted: { readonly memory: Memory | undefined } | undefined;
  let running: Promise<void> | undefined;

  /** Why nothing is kept: because the person said so, or because the device gives no room. */
  async function refused(): Promise<void> {
    const shared = await journal.isShared();
    state = shared.ok && shared.value ? 'shared-computer' : 'refused';
  }

  async function write(memory: Memory | undefined): Promise<void> {
    if (memory === undefined) {
      if (own && (await journal.forget(own)).ok) own = undefined;
      return;
    }
    const entry = { name, opening, text: JSON.stringify(memory) };
    if (!(await journal.keep(entry)).ok) return refused();
    own = entry;
    state = 'kept';
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
        .filter((entry) => entry.opening !== opening)
        .flatMap((entry) => {
          const memory = memoryOf(entry);
          return memory ? [{ memory, forget: () => journal.forget(entry) }] : [];
        });
    },
    keep: (memory) => {
      wanted = { memory };
      running ??= writeAll();
      return running;
    },
  };
}

function memoryOf({ text }: JournalEntry): Memory | undefined {
  try {
    return memorySchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
