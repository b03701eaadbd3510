export type Asking<Value> = (callback: (result: Office.AsyncResult<Value>) => void) => void;

/** What Outlook answers; rejects where it does not. */
export function asked<Value>(ask: Asking<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${error.name}: ${error.message}`));
    });
  });
}
