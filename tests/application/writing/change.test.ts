import { inSteps, refuse } from '../../../src/application/base/steps';
import { change } from '../../../src/application/writing/change';
import type { Failure } from '../../../src/domain/base/failure';
import { failed, success } from '../../../src/domain/base/result';

const LOST: Failure = { code: 'offline' };
const BUSY: Failure = { code: 'busy', details: { status: 503 } };
const FORBIDDEN: Failure = { code: 'forbidden', details: { status: 403 } };
const CAME_SECOND: Failure = { code: 'service-failed', details: { status: 412 } };

interface Note {
  readonly etag: number;
  readonly words: readonly string[];
}

/** A place where words are written down, one more at a time. */
class Place {
  note: Note = { etag: 1, words: [] };
  reads = 0;
  writes = 0;
  /** What each next write comes to, before it is looked at. */
  next: (() => Failure | undefined)[] = [];

  put(word: string): void {
    this.note = { etag: this.note.etag + 1, words: [...this.note.words, word] };
  }

  write({ etag }: Note, word: string) {
    this.writes += 1;
    const before = this.next.shift()?.();
    if (before) return Promise.resolve(failed(before));
    if (etag !== this.note.etag) return Promise.resolve(failed(CAME_SECOND));
    this.put(word);
    return Promise.resolve(success(this.note));
  }
}

let place: Place;
beforeEach(() => (place = new Place()));

/** The word “mine” is written down once, as long as nobody has written “closed”. */
const writeMine = (from: Note = place.note) =>
  inSteps(() =>
    change({
      from,
      read: () => {
        place.reads += 1;
        return Promise.resolve(place.note);
      },
      isDone: ({ words }) => words.includes('mine'),
      apply: ({ words }) => (words.includes('closed') ? refuse({ code: 'not-found' }) : 'mine'),
      write: (note, word) => place.write(note, word),
    }),
  );

const mineStands = { ok: true, value: { words: expect.arrayContaining(['mine']) as string[] } };
const times = (count: number, what: () => Failure | undefined) => Array.from({ length: count }, () => what);
const someoneWrites = () => {
  place.put('theirs');
  return undefined;
};

it('what is known is written into, and not read first', async () => {
  expect(await writeMine()).toMatchObject(mineStands);
  expect([place.reads, place.writes]).toEqual([0, 1]);
});

it('what stands there already is not written again', async () => {
  place.put('mine');
  expect(await writeMine()).toMatchObject(mineStands);
  expect([place.reads, place.writes]).toEqual([0, 0]);
});

it('who comes second makes the change in what the other wrote', async () => {
  const before = place.note;
  place.put('theirs');
  expect(await writeMine(before)).toMatchObject({ ok: true, value: { words: ['theirs', 'mine'] } });
});

it('three who come first in a row are let by, and a fourth is told', async () => {
  place.next = times(3, someoneWrites);
  expect(await writeMine()).toMatchObject(mineStands);
  place = new Place();
  place.next = times(4, someoneWrites);
  expect(await writeMine()).toEqual(failed(CAME_SECOND));
  expect(place.note.words).not.toContain('mine');
});

it('an answer that was lost is looked up, and nothing is written twice', async () => {
  for (const failure of [LOST, BUSY]) {
    place = new Place();
    place.next = [
      () => {
        place.put('mine');
        return failure;
      },
    ];
    expect(await writeMine()).toMatchObject(mineStands);
    expect(place.note.words).toEqual(['mine']);
    expect(place.writes).toBe(1);
  }
});

it('a change that was lost on its way is sent once more, and no more than once', async () => {
  place.next = times(1, () => LOST);
  expect(await writeMine()).toMatchObject(mineStands);
  place = new Place();
  place.next = times(2, () => LOST);
  expect(await writeMine()).toEqual(failed(LOST));
  expect(place.writes).toBe(2);
});

it('what is refused for certain is told at once', async () => {
  place.next = [() => FORBIDDEN];
  expect(await writeMine()).toEqual(failed(FORBIDDEN));
  expect([place.reads, place.writes]).toEqual([0, 1]);
});

it('a change that no longer fits what stands there is refused, and nothing is written over', async () => {
  const before = place.note;
  place.put('closed');
  expect(await writeMine(before)).toEqual(failed({ code: 'not-found' }));
  expect(place.note.words).toEqual(['closed']);
});

it('L3: what was answered 408 is looked for, and not sent again when it stands there', async () => {
  place.next = times(1, () => {
    place.put('mine');
    return { code: 'service-failed', details: { status: 408 } };
  });
  expect(await writeMine()).toMatchObject(mineStands);
  expect([place.reads, place.writes]).toEqual([1, 1]);
});
