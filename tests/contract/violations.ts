import type { Exchange } from '../../local-tenant/recorder';
import { misshapen } from './shape';
import { isNamedOnly, operationAt, type DescribedOperation, type Slice } from './slice';

interface Said {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
  readonly status: number;
  readonly answer: unknown;
}

/** Calls to Graph that the description covers. */
export function isDescribed({ method, url }: Exchange): boolean {
  return method !== 'OPTIONS' && new URL(url).pathname.startsWith('/v1.0/');
}

export const succeeded = ({ status }: { readonly status: number }) => status >= 200 && status < 300;

/**
 * What was said in calls to Graph that Microsoft's description does not allow, in a line each. What
 * was asked counts where `isBlamed` says so; an answer wherever the tenant carried the call out.
 */
export function violations(
  slice: Slice,
  exchanges: readonly Exchange[],
  isBlamed: (part: { readonly status: number }) => boolean = () => true,
): string[] {
  const said = exchanges.filter(isDescribed).flatMap(partsOf);
  return [
    ...new Set([
      ...said.filter(isBlamed).flatMap((part) => wronglyAsked(slice, part)),
      ...said.filter(succeeded).flatMap((part) => wronglyAnswered(slice, part)),
    ]),
  ];
}

/** A batch is read as its parts. */
function partsOf({ method, url, requestBody, status, responseBody }: Exchange): Said[] {
  if (!new URL(url).pathname.endsWith('/$batch'))
    return [{ method, url: new URL(url), body: requestBody, status, answer: responseBody }];
  const { requests = [] } = (requestBody ?? {}) as {
    requests?: { id: string; method: string; url: string; body?: unknown }[];
  };
  const { responses = [] } = (responseBody ?? {}) as {
    responses?: { id: string; status: number; body?: unknown }[];
  };
  return requests.map((part) => {
    const answered = responses.find(({ id }) => id === part.id);
    return {
      method: part.method,
      url: new URL(`https://graph.microsoft.com/v1.0/${part.url.replace(/^\//, '')}`),
      body: part.body ?? null,
      status: answered?.status ?? status,
      answer: answered?.body,
    };
  });
}

/** Options that Microsoft's pages name and its description leaves out. */
const UNDESCRIBED = /^(\$skiptoken|\$deltatoken|token|@microsoft\.graph\.conflictBehavior)$/;

function wronglyAsked(slice: Slice, { method, url, body }: Said): string[] {
  const path = canonical(url.pathname.replace(/^\/v1\.0/, ''));
  const found = operationAt(slice, method, path);
  if (!found && isNamedOnly(slice, path)) return [];
  if (!found) return [`${method} ${path} is not in the description`];
  const { template, operation } = found;
  const options = [...url.searchParams.keys()].filter(
    (name) => !UNDESCRIBED.test(name) && !(name in (operation.query ?? {})),
  );
  const members = body === null || typeof body !== 'object' ? [] : wrongInBody(slice, operation, body);
  return [
    ...options.map((name) => `${method} ${template}: the option ${name}`),
    ...wronglySelected(slice, operation, url).map((name) => `${method} ${template}: no property ${name}`),
    ...members.map((name) => `${method} ${template}: ${name}`),
  ];
}

function wronglyAnswered(slice: Slice, { method, url, answer }: Said): string[] {
  const found = operationAt(slice, method, canonical(url.pathname.replace(/^\/v1\.0/, '')));
  const response = found?.operation.response;
  if (!found || !response || 'binary' in response || answer === null || typeof answer !== 'object') return [];
  const value = response.collection ? (answer as { value?: unknown }).value : answer;
  const wrong = misshapen(slice, { type: response.type, coll: response.collection ?? false }, value);
  return wrong.map((line) => `the answer to ${method} ${found.template}: ${line}`);
}

/** `/me` is the user's own page, a colon path the item that it leads to. */
function canonical(path: string): string {
  return decodeURIComponent(path)
    .replace(/\/$/, '')
    .replace(/^\/(sites\/[^/]+\/lists\/[^/]+)\/drive(?=\/)/, '/drives/{drive-id}')
    .replace(/^\/me(?=\/|$)/, '/users/{user-id}')
    .replace(/^\/users\/[^/]+\/drive(?=\/)/, '/drives/{drive-id}')
    .replace(/^\/sites\/[^/:]+:\/[^:]*:?/, '/sites/{site-id}')
    .replace(/^(\/drives\/[^/]+)\/(?:root|special\/[^/]+|items\/[^/:]+):\/[^:]*:?/, '$1/items/{driveItem-id}')
    .replace(/^(\/drives\/[^/]+)\/(?:root|special\/[^/]+)(?=\/)/, '$1/items/{driveItem-id}')
    .replace(/\/(items|calendarView)\/delta$/, '/$1/delta()')
    .replace(/\/supportedTimeZones(\(.*\))?$/, '/supportedTimeZones()');
}

function wronglySelected(slice: Slice, { response }: DescribedOperation, url: URL): string[] {
  const type = response && 'type' in response ? slice.types[response.type] : undefined;
  // Among directory objects the properties are those of users, which only the answer can say.
  if (!type || type.kind !== 'entity' || !('type' in response!) || response.type.endsWith('.directoryObject'))
    return [];
  const known = { ...type.props, ...type.navs };
  return ['$select', '$expand'].flatMap((option) =>
    (url.searchParams.get(option) ?? '')
      .replace(/\([^)]*\)/g, '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.includes('@') && !(name in known)),
  );
}

function wrongInBody(slice: Slice, { request }: DescribedOperation, body: object): string[] {
  if (!request) return ['a body where none is taken'];
  if ('binary' in request) return [];
  if (!('params' in request)) return misshapen(slice, request, body);
  const params = Object.entries(request.params);
  return Object.entries(body).flatMap(([name, value]) => {
    const known = params.find(([param]) => param.toLowerCase() === name.toLowerCase())?.[1];
    if (!known) return [name];
    return misshapen(slice, { type: known.type, coll: known.collection ?? false }, value, name);
  });
}
