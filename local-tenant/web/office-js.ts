import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

const FOLDER = resolve('node_modules/@microsoft/office-js/dist');
/** `/lib/1/hosted/office.js` on the host that it has always had, `/1/office.js` on the one of 2026. */
const ADDRESS = /^\/(?:lib\/1(?:\.1)?(?:\/hosted)?|1)\/(.+)$/i;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/** Office.js as Microsoft's own host serves it, where upper and lower case are the same. */
export function officeJs(path: string): Response {
  const name = ADDRESS.exec(decodeURIComponent(path))?.[1]?.toLowerCase();
  const full = join(FOLDER, name ?? '');
  const type = TYPES[extname(full)];
  if (!type || !full.startsWith(FOLDER) || !statSync(full, { throwIfNoEntry: false })?.isFile()) {
    return new Response('Not found', { status: 404 });
  }
  return new Response(readFileSync(full), {
    // Office.js asks for its other files across origins.
    headers: { 'Content-Type': type, 'Cache-Control': 'max-age=3600', 'Access-Control-Allow-Origin': '*' },
  });
}
