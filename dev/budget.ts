import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Kilobytes of brotli. What a browser must have before it paints, and the largest piece it ever waits for. */
const BEFORE_FIRST_PAINT = 70;
const ANY_CHUNK = 100;
const KILOBYTE = 1000;

const FOLDER = 'dist/app';

const page = readFileSync(join(FOLDER, 'index.html'), 'utf8');
const sizes = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js') || name.endsWith('.css'))
  .map((name) => ({
    name,
    kilobytes: brotliCompressSync(readFileSync(join(FOLDER, name))).length / KILOBYTE,
  }))
  .toSorted((a, b) => b.kilobytes - a.kilobytes);
const first = sizes.filter(({ name }) => page.includes(name));
const firstPaint = first.reduce((sum, { kilobytes }) => sum + kilobytes, 0);

for (const { name, kilobytes } of sizes) {
  console.log(
    `${kilobytes.toFixed(1).padStart(7)} kB  ${name}${first.some((file) => file.name === name) ? '  (before first paint)' : ''}`,
  );
}
console.log(`${firstPaint.toFixed(1).padStart(7)} kB  before first paint, at most ${BEFORE_FIRST_PAINT}`);

const tooLarge = sizes.filter(({ kilobytes }) => kilobytes > ANY_CHUNK);
for (const { name } of tooLarge) console.error(`${name} is larger than ${ANY_CHUNK} kB brotli.`);
if (firstPaint === 0) console.error('No file of the first paint was found.');
if (firstPaint === 0 || firstPaint > BEFORE_FIRST_PAINT || tooLarge.length > 0) process.exit(1);
