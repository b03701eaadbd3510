import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from './database';
import { tableNames } from './schema';

export interface PreparedOptions {
  readonly folder: string;
  /** Another one whenever anything that makes an organisation has changed; what was made before it is forgotten. */
  readonly version: string;
}

/** Organisations of thousands as they are once sown and played, each in a file, so that the second time is a copy. */
export class PreparedCopy {
  constructor(
    private readonly database: Database,
    private readonly options: PreparedOptions | undefined,
  ) {}

  keep(seed: string): void {
    const file = this.fileOf(seed);
    if (!file || !this.options) return;
    const { folder } = this.options;
    // Under another name first: a file that was broken off must not be taken for a whole one.
    const unfinished = `${file}.unfinished`;
    rmSync(unfinished, { force: true });
    this.database.copyTo(unfinished);
    for (const old of readdirSync(folder))
      if (old.startsWith(`${seed}-`) && join(folder, old) !== unfinished) rmSync(join(folder, old));
    renameSync(unfinished, file);
  }

  /** Fills the empty tables. Answers false when nothing is kept of that seed. */
  bringBack(seed: string, fill: (copy: () => void) => void): boolean {
    const file = this.fileOf(seed);
    if (!file || !existsSync(file)) return false;
    fillFromCopy(this.database, file, fill);
    return true;
  }

  private fileOf(seed: string): string | undefined {
    return this.options && join(this.options.folder, `${seed}-${this.options.version}.sqlite`);
  }
}

/** Fills the empty tables with what a copy holds. */
export function fillFromCopy(database: Database, file: string, fill: (copy: () => void) => void): void {
  database.withFile(file, 'prepared', () =>
    fill(() => {
      for (const name of tableNames) database.run(`INSERT INTO main.${name} SELECT * FROM prepared.${name}`);
    }),
  );
}
