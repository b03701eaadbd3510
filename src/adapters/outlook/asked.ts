export type Asking<Value> = (callback: (result: Office.AsyncResult<Value>) => void) => void;

/**
 * As many as Outlook on the web takes at a time
 * (learn.microsoft.com/office/dev/add-ins/outlook/limits-for-activation-and-javascript-api-for-outlook-add-ins).
 */
const MOST_AT_ONCE = 3;

let underWay = 0;
const waiting: (() => void)[] = [];

/** What Outlook answers; rejects where it does not. Whoever asks while three wait for their answers is asked after them. */
export function asked<Value>(ask: Asking<Value>): Promise<Value> {
  return turn()
    .then(() => answerTo(ask))
    .then(
      (value) => {
        endTurn();
        return value;
      },
      (error: unknown) => {
        endTurn();
        throw error;
      },
    );
}

function turn(): Promise<void> {
  if (underWay === MOST_AT_ONCE) return new Promise((begin) => waiting.push(begin));
  underWay += 1;
  return Promise.resolve();
}

function endTurn(): void {
  const next = waiting.shift();
  if (next) next();
  else underWay -= 1;
}

function answerTo<Value>(ask: Asking<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.name}: ${error.message}`));
    });
  });
}
