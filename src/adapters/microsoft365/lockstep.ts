import { firstBatchOf, type PartRequest } from './sharepoint-batch';

export type Send = (url: URL, init: RequestInit) => Promise<Response>;

export interface LockstepOptions {
  /** Carries out some requests in one call. @throws when none of them is known to be answered. */
  readonly sendBatch: (parts: readonly PartRequest[]) => Promise<readonly Response[]>;
  /** Seconds until a request is made again; undefined when its answer stands. */
  readonly waitAfter: (answer: Response, attempt: number) => number | undefined;
}

interface Asked extends PartRequest {
  readonly work: number;
  readonly attempt: number;
  readonly resolve: (answer: Response) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does several works at once whose requests go out together: when each that is not done yet waits for an answer, what
 * they ask is sent, in as few batches as SharePoint allows. So a work may take several steps, and those of all works
 * keep pace; none may wait for another work.
 */
export async function inLockstep<Value>(
  works: readonly ((send: Send) => Promise<Value>)[],
  { sendBatch, waitAfter }: LockstepOptions,
): Promise<readonly PromiseSettledResult<Value>[]> {
  let asked: Asked[] = [];
  const waiting = new Set<number>();
  let undone = works.length;
  let pause = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(one: Asked): void {
    asked.push(one);
    waiting.add(one.work);
    sendWhenAllWait();
  }

  function sendWhenAllWait(): void {
    clearTimeout(timer);
    // In a moment, so that a work that asks several things at once has asked them all.
    if (undone && waiting.size === undone) timer = setTimeout(() => void sendAll(), pause * 1000);
  }

  async function sendAll(): Promise<void> {
    let left: readonly Asked[] = asked;
    asked = [];
    waiting.clear();
    pause = 0;
    try {
      while (left.length) {
        const batch = firstBatchOf(left);
        const answers = await sendBatch(batch);
        left = left.slice(batch.length);
        batch.forEach((one, index) => settle(one, answers[index]!));
      }
    } catch (error) {
      for (const { reject } of left) reject(error);
    }
  }

  function settle(one: Asked, answer: Response): void {
    const wait = waitAfter(answer, one.attempt);
    if (wait === undefined) {
      one.resolve(answer);
      return;
    }
    pause = Math.max(pause, wait);
    ask({ ...one, attempt: one.attempt + 1 });
  }

  return Promise.allSettled(
    works.map(async (work, index) => {
      try {
        return await work(
          (url, init) =>
            new Promise((resolve, reject) =>
              ask({ work: index, url: url.toString(), init, attempt: 1, resolve, reject }),
            ),
        );
      } finally {
        undone -= 1;
        waiting.delete(index);
        sendWhenAllWait();
      }
    }),
  );
}
