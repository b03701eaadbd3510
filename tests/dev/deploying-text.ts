import { readFileSync } from 'node:fs';

/** Something that docs/deploying.md tells an administrator to do. */
export type Step =
  | { readonly kind: 'command'; readonly words: readonly string[] }
  | { readonly kind: 'call'; readonly method: string; readonly url: string; readonly body?: string }
  /** What the local tenant has no word for. */
  | { readonly kind: 'powershell'; readonly line: string };

const FENCE = /^```(\w*)\n(.*?)^```$/gms;

/** Everything in fences, in its order. @throws Error for a fence of another kind: nobody would try what is in it. */
export function stepsOf(page: string): Step[] {
  return [...readFileSync(page, 'utf8').matchAll(FENCE)].flatMap(([, kind = '', text = '']) => {
    if (kind === 'sh') return linesOf(text).map((line): Step => ({ kind: 'command', words: wordsOf(line) }));
    if (kind === 'powershell') return linesOf(text).map((line): Step => ({ kind: 'powershell', line }));
    if (kind === 'http') return [callIn(text)];
    throw new Error(`${page} holds a fence that nothing tries: ${kind}`);
  });
}

const linesOf = (text: string): string[] =>
  text
    .replaceAll(/ \\\n\s*/g, ' ')
    .split('\n')
    .filter(Boolean);

const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);

function callIn(text: string): Step {
  const [head = '', ...rest] = text.trim().split('\n\n');
  const [, method = '', url = ''] = /^(\S+) (\S+)/.exec(head) ?? [];
  const body = rest.join('\n\n');
  return { kind: 'call', method, url, ...(body && { body }) };
}
