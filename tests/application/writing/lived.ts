import type { AutosaveRules } from '../../../src/domain/writing/autosave';
import { sameContent } from '../../../src/domain/writing/merge';
import { DEVICE_OF_PAGE, FIELDS, type History, type PageNumber, type Step } from './history';
import { DeviceStorage, OpenPage, SavingWorld } from './saving-world';

const DAY = 24 * 60 * 60 * 1000;
const wordsIn = (text: string | undefined): string[] => text?.match(/«\d+»/g) ?? [];

/** Lives through a history, and says what went wrong in the end; nothing when all is well. */
export async function lived({ pages, steps }: History, rules?: AutosaveRules): Promise<string | undefined> {
  const world = new SavingWorld();
  const storages = [new DeviceStorage(world), new DeviceStorage(world)];
  const open = new Map<PageNumber, OpenPage>();
  /** Each word that was typed, by its field; a word that was seen and replaced is gone for good. */
  const standing = new Map<string, string>();
  /** Words that were somewhere else than on a page alone: on a device, or in Microsoft 365. */
  const kept = new Set<string>();
  const fullOnce = new Set<number>();
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

  function see(): void {
    const places = [world.remote, ...storages.flatMap((storage) => [...storage.kept.values()])];
    for (const word of wordsIn(JSON.stringify(places))) kept.add(word);
  }

  /** What stood on the page alone goes with it, where the device has refused to keep it and has said so. */
  function leave(page: PageNumber): void {
    const { autosave } = open.get(page)!;
    if (autosave.state().device !== 'refused') return;
    const elsewhere = [...open]
      .filter(([other]) => other !== page)
      .map(
        ([
          ,
          {
            autosave: { state },
          },
        ]) => state(),
      );
    const known = new Set([...kept, ...wordsIn(JSON.stringify(elsewhere))]);
    for (const word of standing.keys()) if (!known.has(word)) standing.delete(word);
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
      case 'fill':
      case 'clear':
        storages[step.device]!.isRefused = step.kind === 'fill';
        if (step.kind === 'fill') fullOnce.add(step.device);
        return;
      case 'clock':
        storages[step.device]!.clockError += step.days * DAY;
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
        leave(step.page);
        page.crash();
        await opened(step.page, page.isConnected);
        return;
      case 'close':
        void autosave.close();
        await world.settle();
        see();
        leave(step.page);
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
    see();
  }

  // The day ends well: every page is opened where it was, and everything comes through.
  world.mishaps = [];
  for (const storage of storages) storage.isRefused = false;
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
  // A device that was full has not remembered what was sent from it.
  if (writers.size <= 1 && !pages.includes(1) && fullOnce.size === 0) {
    if (Object.keys(world.remote.conflicts).length > 0) return 'a lost answer was taken for a conflict';
    for (const [field, text] of lastTyped) {
      if ((world.remote.fields[field] ?? '') !== text) return `${field} is not what was typed last`;
    }
  }
  return undefined;
}
