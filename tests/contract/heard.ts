import { Recorder, type Exchange } from '../../local-tenant/recorder';

type Keep = (this: Recorder, exchange: Exchange) => void;

/** Hears every exchange of every local tenant in this process, also of those that a test forgets or closes. */
export function hear(listener: (exchange: Exchange) => void): void {
  const keep = Reflect.get(Recorder.prototype, 'keep') as Keep;
  Reflect.set(Recorder.prototype, 'keep', function (this: Recorder, exchange: Exchange) {
    listener(exchange);
    keep.call(this, exchange);
  });
}

/** The same call is kept once: tests say the same thing over and over. */
export class Heard {
  private readonly kept = new Map<string, Exchange>();

  add(exchange: Exchange): void {
    const { method, url, requestBody, status } = exchange;
    if (status === 0 || status >= 500) return;
    this.kept.set(`${status} ${method} ${url} ${JSON.stringify(requestBody)}`, exchange);
  }

  take(): readonly Exchange[] {
    const all = [...this.kept.values()];
    this.kept.clear();
    return all;
  }
}
