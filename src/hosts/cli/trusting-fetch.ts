import { Agent, request as sendRequest } from 'node:https';
import { rootCertificates } from 'node:tls';

/**
 * `fetch` that trusts one certificate besides the usual ones. Node's own takes none without an environment variable set
 * before it starts; the check itself is never switched off.
 * @param certificate in PEM form.
 */
export function trustingFetch(certificate: string): typeof fetch {
  const agent = new Agent({ ca: [...rootCertificates, certificate], keepAlive: true });
  return async (input, init) => {
    const request = new Request(input, init);
    const body = Buffer.from(await request.arrayBuffer());
    return new Promise((resolve, reject) => {
      const outgoing = sendRequest(
        request.url,
        {
          method: request.method,
          headers: { ...Object.fromEntries(request.headers), 'content-length': body.length },
          agent,
          signal: request.signal,
        },
        (incoming) => {
          const parts: Buffer[] = [];
          incoming.on('data', (part: Buffer) => parts.push(part));
          incoming.on('error', reject);
          incoming.on('end', () => {
            const status = incoming.statusCode ?? 0;
            const content = status === 204 || status === 304 ? null : Buffer.concat(parts);
            resolve(new Response(content, { status, headers: headersOf(incoming.rawHeaders) }));
          });
        },
      );
      // As `fetch` does, so that whoever calls sees one kind of failure for a connection that did not come about.
      outgoing.on('error', (cause) => reject(new TypeError('fetch failed', { cause })));
      outgoing.end(body);
    });
  };
}

/** Names and values by turns, as the connection had them. */
function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let index = 0; index + 1 < raw.length; index += 2) headers.append(raw[index]!, raw[index + 1]!);
  return headers;
}
