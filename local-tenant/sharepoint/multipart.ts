import { restInvalid } from './rest-operation';

/** One request of a batch, as it stands in the body. */
export interface BatchPart {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly inChangeSet: boolean;
}

/**
 * The requests in a body of the type `multipart/mixed`, those of its change sets in their places.
 * @param type the header Content-Type, which names the boundary.
 * @throws GraphError 400
 */
export function readParts(type: string, body: string): BatchPart[] {
  return partsBetween(boundaryOf(type), body.replaceAll('\r\n', '\n'), false);
}

function partsBetween(boundary: string, text: string, inChangeSet: boolean): BatchPart[] {
  const [, ...sections] = `\n${text}`.split(`\n--${boundary}`);
  if (!sections.pop()?.startsWith('--')) throw restInvalid('The batch has no end.');
  return sections.flatMap((section) => {
    const { headers, rest } = headersAndRest(section.replace(/^[ \t]*\n/, ''));
    const type = headers.get('Content-Type') ?? '';
    if (!type.startsWith('multipart/mixed')) return [requestIn(rest, inChangeSet)];
    if (inChangeSet) throw restInvalid('A change set may not hold another.');
    return partsBetween(boundaryOf(type), rest, true);
  });
}

function boundaryOf(type: string): string {
  const [, boundary] = /^multipart\/mixed;\s*boundary="?([^";]+)"?/.exec(type) ?? [];
  if (!boundary) throw restInvalid('The batch names no boundary.');
  return boundary;
}

function requestIn(text: string, inChangeSet: boolean): BatchPart {
  const [, method = '', url = '', more = ''] = /^(\S+) (\S+) HTTP\/1\.1\n(.*)$/s.exec(text) ?? [];
  if (!method) throw restInvalid('A part of the batch is no request.');
  const { headers, rest } = headersAndRest(more);
  return { method, url, headers, body: rest.trim(), inChangeSet };
}

function headersAndRest(text: string): { headers: Headers; rest: string } {
  const end = text.startsWith('\n') ? 0 : text.indexOf('\n\n') + 1 || text.length;
  const lines = text.slice(0, end).split('\n').filter(Boolean);
  return { headers: new Headers(lines.map(nameAndValue)), rest: text.slice(end + 1) };
}

function nameAndValue(line: string): [string, string] {
  const colon = line.indexOf(':');
  if (colon < 1) throw restInvalid('A part of the batch has a header without a name.');
  return [line.slice(0, colon), line.slice(colon + 1).trim()];
}
