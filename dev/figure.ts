/** What was measured, and what it may be at most. */
export interface Figure {
  readonly question: string;
  readonly rows: number;
  readonly measured: number;
  readonly unit: 'calls' | 'median ms';
  readonly atMost: number;
}

const [WARMING, RUNS] = [5, 21];

export async function timed(
  question: string,
  atMost: number,
  ask: () => readonly unknown[] | Promise<readonly unknown[]>,
): Promise<Figure> {
  const times: number[] = [];
  let rows = 0;
  for (let run = 0; run < WARMING + RUNS; run += 1) {
    const start = performance.now();
    rows = (await ask()).length;
    if (run >= WARMING) times.push(performance.now() - start);
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
  return { question, rows, measured: Math.round(median * 10) / 10, unit: 'median ms', atMost };
}
