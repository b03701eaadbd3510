/** Where the local tenant's time begins: a Monday in the middle of a round. */
export const CLOCK_START = '2027-02-01T08:00:00+01:00';

/** The tenant's movable clock. It runs at the speed of real time from the instant it was last set to. */
export class Clock {
  private shift = 0;
  private moved = true;

  constructor(start: string = CLOCK_START) {
    this.set(start);
  }

  reset(): void {
    this.set(CLOCK_START);
    this.moved = false;
  }

  /** Somebody has set it since it was reset. */
  get isMoved(): boolean {
    return this.moved;
  }

  /** Milliseconds since 1970 on the tenant's clock. */
  now(): number {
    return Date.now() + this.shift;
  }

  date(): Date {
    return new Date(this.now());
  }

  /** What must be added to the machine's own time, in milliseconds. */
  get offset(): number {
    return this.shift;
  }

  set(instant: string): void {
    const time = Date.parse(instant);
    if (Number.isNaN(time)) throw new RangeError(`not an instant: ${instant}`);
    this.shift = time - Date.now();
    this.moved = true;
  }
}
