import type { Database } from './database';
import { tableNames } from './schema';

/** The tables as a seed left them, so that a second reset to the same seed is a copy and takes no time. */
export class SownCopy {
  private of: string | undefined;

  constructor(private readonly database: Database) {}

  keep(seed: string): void {
    for (const name of tableNames) {
      this.database.define(`DROP TABLE IF EXISTS temp.sown_${name}`);
      this.database.define(`CREATE TEMP TABLE sown_${name} AS SELECT * FROM ${name}`);
    }
    this.of = seed;
  }

  /** Answers false when nothing is kept of that seed. */
  bringBack(seed: string): boolean {
    if (this.of !== seed) return false;
    for (const name of tableNames) this.database.run(`INSERT INTO ${name} SELECT * FROM temp.sown_${name}`);
    return true;
  }
}
