/** A request as a part of a batch. */
export interface PartRequest {
  /** The whole address, at SharePoint's own origin: a part has no other. */
  readonly url: string;
  readonly init: RequestInit;
}

/** SharePoint takes no more in one batch (pnp/pnpjs#3207, pnp/pnpcore#777). */
const MOST_REQUESTS = 100;
const MOST_BYTES = 1024 * 1024;

/** Those of a request's headers that a part carries; the token is the whole batch's. */
const KEPT_HEADERS = /^(accept|content-type|if-match)$/;

/**
 * As many parts from the first as go into one batch.
 * @returns at least one: whether a part is too large by itself is for SharePoint to say.
 */
export function firstBatchOf<Part extends PartRequest>(parts: readonly Part[]): readonly Part[] {
  const sizes = parts.slice(0, MOST_REQUESTS).map((part) => sizeOf(sectionOf(part)));
  let total = 0;
  const tooMany = sizes.findIndex((size) => (total += size) > MOST_BYTES);
  return parts.slice(0, tooMany < 0 ? MOST_REQUESTS : Math.max(1, tooMany));
}

/**
 * The body and header of one call that makes several
 * (learn.microsoft.com/sharepoint/dev/sp-add-ins/make-batch-requests-with-the-rest-apis).
 */
export function batchInit(parts: readonly PartRequest[]): RequestInit {
  const body = `${parts.map(sectionOf).join('')}--${BATCH}--\r\n`;
  return { method: 'POST', body, headers: { 'Content-Type': `multipart/mixed; boundary=${BATCH}` } };
}

const [BATCH, CHANGE_SET] = ['batch_of_requests', 'changeset_of_one'];
/** What stands around a part at the most. */
const FRAME_BYTES = 400;
const sizeOf = (text: string) => new TextEncoder().encode(text).byteLength + FRAME_BYTES;

/** A read stands by itself; a write in a change set, here of its own, for there is no all or nothing anyway. */
function sectionOf(part: PartRequest): string {
  const { method = 'GET' } = part.init;
  if (method === 'GET') return `--${BATCH}\r\n${requestOf(part)}`;
  const set = `Content-Type: multipart/mixed; boundary=${CHANGE_SET}\r\n\r\n`;
  return `--${BATCH}\r\n${set}--${CHANGE_SET}\r\n${requestOf(part)}--${CHANGE_SET}--\r\n`;
}

function requestOf({ url, init }: PartRequest): string {
  const headers = new Headers(init.headers);
  const method = headers.get('X-HTTP-Method') ?? init.method ?? 'GET';
  const kept = [...headers].filter(([name]) => KEPT_HEADERS.test(name));
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `${method} ${url} HTTP/1.1`,
    ...kept.map(([name, value]) => `${name}: ${value}`),
    '',
    typeof init.body === 'string' ? init.body : '',
    '',
  ].join('\r\n');
}

/**
 * The answers to the parts, in their order, each as if its request had been made alone.
 * @throws Error when there is not one for each part.
 */
export async function answersTo(
  parts: readonly PartRequest[],
  whole: Response,
): Promise<readonly Response[]> {
  const [, boundary] = /boundary="?([^";]+)"?/.exec(whole.headers.get('Content-Type') ?? '') ?? [];
  const sections = `\r\n${await whole.text()}`.split(`\n--${boundary}`).slice(1, -1);
  if (sections.length !== parts.length) throw new Error('A part of the batch has no answer.');
  return sections.map(answerIn);
}

/** What a section holds: its own headers, the answer's status line and headers, and the answer's body. */
const SECTION = /^.*?\r?\n\r?\nHTTP\/\S+ (\d+).*?\r?\n(.*?\r?\n)?\r?\n(.*)$/s;
const BODILESS = [204, 205, 304];

function answerIn(section: string): Response {
  const [, status = '', headers = '', body = ''] = SECTION.exec(section) ?? [];
  const lines = headers.split(/\r?\n/).filter(Boolean);
  return new Response(BODILESS.includes(Number(status)) ? null : body.trim(), {
    status: Number(status),
    headers: lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  });
}
