import { autosaveRules, emptyMemory, type Memory } from '../../domain/writing/autosave';
import type { Instant } from '../../domain/time/calendar-dates';
import { isRefused, type Failure } from '../../domain/base/failure';
import { keysOf } from '../../domain/writing/merge';
import { success } from '../../domain/base/result';
import type { RemoteStore } from '../ports/remote-store';
import type { Autosave, AutosaveOptions, AutosaveState, Saving } from './autosave';
import { deviceMemory, noDevice, type LeftMemory } from './device-memory';
import type { Outcome } from '../ports/outcome';

/** So long until the next attempt after one that did not succeed, in milliseconds. */
const NEXT_ATTEMPT = 15_000;
/** Others who write all the time are met so often in a row; then it is their turn. */
const MOST_MEETINGS = 5;

export function createAutosave({
  remote,
  journal,
  now,
  schedule,
  everyMilliseconds,
  rules = autosaveRules,
}: AutosaveOptions): Autosave {
  const device = journal ? deviceMemory(journal.journal, journal.name, crypto.randomUUID()) : noDevice;
  const listeners = new Set<() => void>();
  let memory: Memory = emptyMemory;
  let isOpen = false;
  let isAllAdopted = false;
  let isClosed = false;
  let isPaused = false;
  let trouble: Failure | undefined;
  let savedAt: Instant | undefined;
  let othersChanged: AutosaveState['othersChanged'];
  let cancelNext: (() => void) | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let seen: AutosaveState = stateNow();

  function stateNow(): AutosaveState {
    const writing = rules.needsSaving(memory) ? 'writing' : 'saved';
    return {
      ...memory.content,
      isOpen,
      saving: trouble ? savingAfter(trouble) : writing,
      ...(savedAt !== undefined && { savedAt }),
      ...(trouble && { failure: trouble }),
      ...(othersChanged && { othersChanged }),
      device: device.state(),
    };
  }

  function tell(): void {
    seen = stateNow();
    for (const listener of listeners) listener();
  }

  /** Nothing is sent before the device has it. */
  async function remember(next: Memory): Promise<void> {
    memory = next;
    tell();
    const deviceBefore = device.state();
    await device.keep(rules.staysOnDevice(memory) ? memory : undefined);
    if (device.state() !== deviceBefore) tell();
  }

  /** What goes to the remote place goes one after the other. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  }

  function saveIn(milliseconds: number): void {
    if (isClosed || cancelNext) return;
    cancelNext = schedule(() => {
      cancelNext = undefined;
      isPaused = false;
      void inTurn(save);
    }, milliseconds);
  }

  function cancel(): void {
    cancelNext?.();
    cancelNext = undefined;
  }

  function troubled(failure: Failure): void {
    trouble = failure;
    cancel();
    isPaused = failure.code === 'busy';
    if (failure.code === 'busy') saveIn((failure.retryAfterSeconds ?? 0) * 1000);
    if (failure.code === 'offline' || failure.code === 'service-failed') saveIn(NEXT_ATTEMPT);
    tell();
  }

  async function takeIn(): Outcome<void> {
    const read = await remote.read();
    if (!read.ok) {
      troubled(read.failure);
      return read;
    }
    trouble = undefined;
    const before = memory.content.fields;
    const next = rules.received(memory, read.value, now());
    const after = next.content.fields;
    const keys = keysOf(before, after).filter((key) => before[key] !== after[key]);
    const { writtenBy: by } = read.value;
    if (isOpen && keys.length > 0) othersChanged = { keys, at: now(), ...(by !== undefined && { by }) };
    await remember(next);
    if (!isAllAdopted) {
      const left = await device.left();
      await adopt(
        left,
        left.reduce((all, { memory: other }) => rules.joined(all, met(other), now()), memory),
      );
    }
    return success(undefined);
  }

  async function open(): Outcome<void> {
    if (isOpen) return success(undefined);
    const [newest] = await device.left();
    const read = await takeIn();
    if (!read.ok) {
      if (!newest) return read;
      // Without the remote place there is nothing that the others could be put together over: they wait for it.
      await adopt([newest], newest.memory);
    }
    isOpen = true;
    tell();
    if (rules.needsSaving(memory) && !trouble) saveIn(0);
    return success(undefined);
  }

  /** What other openings left on the device goes on here. */
  async function adopt(left: readonly LeftMemory[], together: Memory): Promise<void> {
    isAllAdopted = trouble === undefined;
    device.takeOver(left);
    await remember(together);
  }

  /** Another opening's memory as it would be, had it met what this one has met. */
  function met(other: Memory): Memory {
    const { base, version } = memory;
    return rules.received(other, { ...base, ...(version !== undefined && { version }) }, now());
  }

  async function save(): Promise<void> {
    if (!isOpen && !(await open()).ok) return;
    let mustRead = trouble !== undefined;
    for (let meetings = 0; meetings < MOST_MEETINGS; meetings += 1) {
      // Something sent with no answer may stand there: reading says so without sending it again.
      if (mustRead || memory.sent.length > 0) {
        if (!(await takeIn()).ok) return;
      }
      if (!rules.needsSaving(memory)) return;
      const answer = await send();
      if (answer.ok) break;
      if (answer.failure.details?.status !== 412) {
        troubled(answer.failure);
        return;
      }
      mustRead = true;
    }
    if (rules.needsSaving(memory)) saveIn(everyMilliseconds);
  }

  async function send(): ReturnType<RemoteStore['write']> {
    await remember(rules.sending(memory));
    const [content, version] = [memory.sent.at(-1) ?? memory.content, memory.version];
    const answer = await remote.write(content, version);
    if (answer.ok) {
      savedAt = now();
      trouble = undefined;
      await remember(rules.acknowledged(memory, content, answer.value.version));
    } else if (isRefused(answer.failure)) {
      await remember(rules.refused(memory));
    }
    return answer;
  }

  function edited(next: Memory): void {
    void remember(next);
    if (rules.needsSaving(memory)) saveIn(everyMilliseconds);
  }

  return {
    opened: () => {
      isClosed = false;
      return inTurn(open);
    },
    state: () => seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (key, text) => edited(rules.typed(memory, { [key]: text })),
    change: (fields) => edited(rules.typed(memory, fields)),
    settle: (key, text) => edited(rules.settled(memory, key, text)),
    flush: async () => {
      if (isPaused) return;
      cancel();
      await inTurn(save);
    },
    refresh: () =>
      inTurn(async () => {
        if (isPaused) return;
        const read = isOpen ? await takeIn() : await open();
        if (read.ok && rules.needsSaving(memory)) saveIn(everyMilliseconds);
      }),
    close: async () => {
      isClosed = true;
      cancel();
      if (!isPaused) await inTurn(save);
    },
  };
}

function savingAfter({ code }: Failure): Saving {
  switch (code) {
    case 'busy':
      return 'waiting';
    case 'offline':
    case 'signed-out':
      return code;
    default:
      return 'failed';
  }
}
