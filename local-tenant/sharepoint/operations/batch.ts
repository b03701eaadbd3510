import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { readParts, type BatchPart } from '../multipart';
import { restInvalid, type RestCall, type RestOperation } from '../rest-operation';

/** pnp/pnpjs#3207, SharePoint/PnP-JS-Core#668 */
const MOST_REQUESTS = 100;
/** pnp/pnpcore#777, pnp/powershell#3436 */
const MOST_BYTES = 1024 * 1024;

/** Several requests in one, carried out in their order, whatever becomes of those before. */
export const batch: RestOperation = {
  name: 'site-batch',
  method: 'POST',
  paths: ['/$batch'],
  source: 'https://learn.microsoft.com/sharepoint/dev/sp-add-ins/make-batch-requests-with-the-rest-apis',
  difference:
    'Microsoft’s page tells neither how many requests a batch may hold (100 here) nor how large it may be (1 MiB here); both are as others met them, and what is said of too many is supposed. A part is refused for its own share of the limits, where Microsoft 365 may also put off the whole. That a write stands in a change set and a read outside is OData’s own rule; a part has to name the whole address.',
  handle: async (call) => {
    const parts = partsOf(call);
    const boundary = `batchresponse_${randomUUID()}`;
    let text = '';
    for (const part of parts) {
      const answer = await call.answer(requestOf(call, part));
      text += `--${boundary}\r\n${await rendered(answer)}`;
    }
    const headers = { 'Content-Type': `multipart/mixed; boundary=${boundary}` };
    return new Response(`${text}--${boundary}--\r\n`, { headers });
  },
};

function partsOf({ site, headers, body }: RestCall): BatchPart[] {
  const bytes: unknown = body;
  if (!(bytes instanceof Uint8Array)) throw restInvalid('The batch is not multipart/mixed.');
  if (bytes.byteLength > MOST_BYTES)
    throw restInvalid(
      `The maximum number of bytes allowed to be read from the stream has been exceeded. After the last read operation, a total of ${bytes.byteLength} bytes has been read from the stream; however a maximum of ${MOST_BYTES} bytes is allowed.`,
    );
  const parts = readParts(headers.get('Content-Type') ?? '', new TextDecoder().decode(bytes));
  if (parts.length > MOST_REQUESTS)
    throw restInvalid(`The batch holds ${parts.length} requests; at most ${MOST_REQUESTS} are allowed.`);
  const start = `https://${site.host}${site.path}/_api/`;
  for (const { method, url, inChangeSet } of parts) {
    if (!url.startsWith(start) || url.startsWith(`${start}$batch`))
      throw restInvalid(`The address '${url}' of a part is none of this site's.`);
    if (inChangeSet && method === 'GET')
      throw restInvalid(
        "An invalid HTTP method 'GET' was detected for a request in a change set. Requests in change sets only support the HTTP methods 'POST', 'PUT', 'DELETE', 'PATCH' and 'MERGE'.",
      );
    if (!inChangeSet && method !== 'GET')
      throw restInvalid(
        `An invalid HTTP method '${method}' was detected for a query operation. Query operations only support the HTTP 'GET' method.`,
      );
  }
  return parts;
}

/** The part as it would have come alone, by the same caller. */
function requestOf(call: RestCall, { method, url, headers, body }: BatchPart): Request {
  headers.set('Authorization', call.headers.get('Authorization') ?? '');
  return new Request(url, { method, headers, ...(body ? { body } : {}) });
}

async function rendered(answer: Response): Promise<string> {
  const headers = [...answer.headers].map(([name, value]) => `${name.toUpperCase()}: ${value}\r\n`).join('');
  const status = `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`;
  const head = 'Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n';
  return `${head}\r\n${status}\r\n${headers}\r\n${await answer.text()}\r\n`;
}
