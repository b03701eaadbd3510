import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Kilobytes of brotli before a page paints: a phone's for everybody's page, an office's for the custodian's. */
const BEFORE_FIRST_PAINT = {
  'index.html': 70,
  'custodian.html': 100,
  'redirect.html': 20,
  // Office.js comes on top, from Microsoft's own host.
  'outlook.html': 80,
  'outlook-events.html': 10,
} as const;
/** The largest piece that anybody ever waits for. */
const ANY_CHUNK = 100;
const KILOBYTE = 1000;

const FOLDER = 'dist/app';

/** Prints what every script and page weighs, and fails where one is heavier than it may be. */
export function run(): number {
  const sizes = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') || path.endsWith('.css'))
    .map((path) => ({
      name: basename(path),
      kilobytes: brotliCompressSync(readFileSync(join(FOLDER, path))).length / KILOBYTE,
    }))
    .toSorted((a, b) => b.kilobytes - a.kilobytes);
  for (const { name, kilobytes } of sizes) console.log(`${shown(kilobytes)}  ${name}`);

  const problems = sizes
    .filter(({ kilobytes }) => kilobytes > ANY_CHUNK)
    .map(({ name }) => `${name} is larger than ${ANY_CHUNK} kB brotli.`);
  for (const [page, limit] of Object.entries(BEFORE_FIRST_PAINT)) {
    const content = readFileSync(join(FOLDER, page), 'utf8');
    const first = sizes.filter(({ name }) => content.includes(name));
    const total = first.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
    console.log(`${shown(total)}  before ${page} paints, at most ${limit}`);
    if (!first.some(({ name }) => name.endsWith('.js'))) problems.push(`No script of ${page} was found.`);
    if (total > limit) problems.push(`${page} needs more than ${limit} kB brotli before it paints.`);
  }
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

function shown(kilobytes: number): string {
  return `${kilobytes.toFixed(1).padStart(7)} kB`;
}
