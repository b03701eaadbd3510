import { isRefused, type Failure } from '../../domain/base/failure';
import { refuse } from '../base/steps';
import type { Outcome } from '../ports/outcome';

/** A change of something that others write too. */
export interface Change<Item, Next, Written> {
  /** What stands there, as far as is known. */
  readonly from: Item;
  /** What stands there now. */
  readonly read: () => Promise<Item>;
  /** It stands there already, as after an answer that never came: nothing is written. */
  readonly isDone: (item: Item) => boolean;
  /** What is to stand there; refuses where the change no longer fits. */
  readonly apply: (item: Item) => Next;
  /** Refused (status 412) when the item is not the newest any more. */
  readonly write: (item: Item, next: Next) => Outcome<Written>;
}

/** Others who write all the time are met so often in a row; then it is told. */
const MOST_MEETINGS = 4;
/** A change whose answer was lost, and that does not stand there, is sent once more. */
const MOST_LOST = 2;

/**
 * Makes a change once, whatever others write at the same time and whatever answer is lost: a step in a row. Who comes
 * second reads what stands there and makes the change in that.
 */
export async function change<Item, Next, Written>({
  from,
  read,
  isDone,
  apply,
  write,
}: Change<Item, Next, Written>): Promise<Item | Written> {
  let item = from;
  for (let attempt = 1; !isDone(item); attempt += 1) {
    const written = await write(item, apply(item));
    if (written.ok) return written.value;
    const { failure } = written;
    if (isRefused(failure) && !cameSecond(failure)) return refuse(failure);
    item = await read();
    const most = cameSecond(failure) ? MOST_MEETINGS : MOST_LOST;
    if (attempt >= most && !isDone(item)) return refuse(failure);
  }
  return item;
}

const cameSecond = ({ details }: Failure): boolean => details?.status === 412;
