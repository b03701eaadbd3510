import type { Exchange } from './inspected';

/** Said by the browser itself, and no help in a terminal. */
const LEFT_OUT = /^(host|connection|content-length|accept-encoding|sec-.*|origin|referer|user-agent)$/i;

/** The exchange as a command, with the token by name: what is copied ends in chats and tickets. */
export function curlOf({ method, url, requestHeaders, requestBody }: Exchange): string {
  const headers = Object.entries(requestHeaders)
    .filter(([name]) => !LEFT_OUT.test(name))
    .map(([name, value]) =>
      /^authorization$/i.test(name)
        ? `-H "Authorization: Bearer $TOKEN"`
        : `-H ${quoted(`${name}: ${value}`)}`,
    );
  const body =
    requestBody === null || requestBody === undefined ? [] : [`--data-raw ${quoted(textOf(requestBody))}`];
  return [`curl -X ${method} ${quoted(url)}`, ...headers, ...body].join(' \\\n  ');
}

export const textOf = (body: unknown): string =>
  typeof body === 'string' ? body : JSON.stringify(body, null, 2);

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
