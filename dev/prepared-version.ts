import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What an organisation is made by: its people, the tenant's tables, and the product's rules and use cases. */
const MAKERS = ['dev', 'local-tenant/seed', 'local-tenant/store', 'local-tenant/sharepoint', 'src'];
/** Pages and their words make nothing of it. */
const NOT_MAKERS = ['features', 'ui', 'i18n', 'hosts', 'node_modules'];

/** Another text whenever one of the files has changed that sow and play an organisation. */
export function preparedVersion(): string {
  const hash = createHash('sha256');
  for (const file of MAKERS.flatMap((folder) => filesIn(resolve(folder))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return NOT_MAKERS.includes(entry.name) ? [] : filesIn(path);
      return entry.name.endsWith('.ts') ? [path] : [];
    });
}
