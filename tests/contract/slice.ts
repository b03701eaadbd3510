import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Exchange } from '../../local-tenant/recorder';

/** Microsoft's own description of the part of Graph that we use, where it lies beside the project. */
const SLICE = '../shared/contract/graph-v1.0.slice.json';

const typeReference = z.looseObject({ type: z.string() });

const operation = z.looseObject({
  query: z.record(z.string(), z.unknown()).default({}),
  request: z
    .union([
      typeReference,
      z.looseObject({ params: z.record(z.string(), typeReference) }),
      z.looseObject({ binary: z.literal(true) }),
    ])
    .nullish(),
});

const sliceSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  types: z.record(
    z.string(),
    z.looseObject({
      kind: z.string(),
      open: z.boolean().optional(),
      members: z.array(z.string()).optional(),
      props: z.record(z.string(), typeReference).optional(),
      navs: z.record(z.string(), typeReference).optional(),
    }),
  ),
});

export type Slice = z.infer<typeof sliceSchema>;

export function readSlice(): Slice | undefined {
  return existsSync(SLICE) ? sliceSchema.parse(JSON.parse(readFileSync(SLICE, 'utf8'))) : undefined;
}

interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

/** What was sent to Graph that Microsoft's description does not allow, in a line each. */
export function violations(slice: Slice, exchanges: readonly Exchange[]): string[] {
  const sent = exchanges
    .filter(({ method, url }) => method !== 'OPTIONS' && new URL(url).hostname === 'graph.microsoft.com')
    .flatMap(partsOf);
  return [...new Set(sent.flatMap((part) => violationsOf(slice, part)))];
}

/** A batch is read as its parts. */
function partsOf({ method, url, requestBody }: Exchange): Sent[] {
  if (!new URL(url).pathname.endsWith('/$batch')) return [{ method, url: new URL(url), body: requestBody }];
  const { requests } = requestBody as { requests: { method: string; url: string; body?: unknown }[] };
  return requests.map((part) => ({
    method: part.method,
    url: new URL(`https://graph.microsoft.com/v1.0${part.url}`),
    body: part.body ?? null,
  }));
}

/** Options that Microsoft's pages name and its description leaves out. */
const UNDESCRIBED = /^(\$skiptoken|@microsoft\.graph\.conflictBehavior)$/;

function violationsOf(slice: Slice, { method, url, body }: Sent): string[] {
  const path = canonical(url.pathname.replace(/^\/v1\.0/, ''));
  const [template] = templatesOf(slice, path);
  const described = template && slice.paths[template]?.[method.toLowerCase()];
  if (!described) return [`${method} ${path} is not in the description`];
  const { query, request } = operation.parse(described);
  const options = [...url.searchParams.keys()].filter((name) => !UNDESCRIBED.test(name) && !(name in query));
  const members = body === null || typeof body !== 'object' ? [] : unknownMembers(slice, request, body);
  return [
    ...options.map((name) => `${method} ${template}: the option ${name}`),
    ...members.map((name) => `${method} ${template}: ${name}`),
  ];
}

/** `/me` is the user's own page, a colon path the item that it leads to. */
function canonical(path: string): string {
  return decodeURIComponent(path)
    .replace(/^\/me\/drive(?=\/|$)/, '/drives/{drive-id}')
    .replace(/^\/me(?=\/|$)/, '/users/{user-id}')
    .replace(/^\/sites\/[^/:]+:\/[^:]*:?/, '/sites/{site-id}')
    .replace(/^(\/drives\/[^/]+)\/(?:root|special\/[^/]+):\/[^:]*:?/, '$1/items/{driveItem-id}');
}

function templatesOf(slice: Slice, path: string): string[] {
  const segments = path.split('/');
  return Object.keys(slice.paths).filter((template) => {
    const parts = template.split('/');
    return (
      parts.length === segments.length &&
      parts.every((part, index) => part === segments[index] || /^\{.*\}$/.test(part))
    );
  });
}

function unknownMembers(slice: Slice, request: z.infer<typeof operation>['request'], body: object): string[] {
  if (!request) return ['a body where none is taken'];
  if ('binary' in request) return [];
  if ('params' in request) {
    const params = request.params as Record<string, unknown>;
    const known = Object.keys(params).map((name) => name.toLowerCase());
    return Object.keys(body).filter((name) => !known.includes(name.toLowerCase()));
  }
  return unknownIn(slice, (request as { type: string }).type, body, '');
}

function unknownIn(slice: Slice, type: string, value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => unknownIn(slice, type, entry, at));
  const described = slice.types[type];
  if (!described || value === null) return [];
  if (described.members) {
    const said = JSON.stringify(value).replaceAll('"', '');
    return described.members.includes(said) ? [] : [`${at} cannot be ${said}`];
  }
  // A list item's fields are the list's own; every other open type still says what it knows.
  if (typeof value !== 'object' || type === 'microsoft.graph.fieldValueSet') return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name.includes('@')) return [];
    const known = described.props?.[name] ?? described.navs?.[name];
    return known ? unknownIn(slice, known.type, member, `${at}/${name}`) : [`${at}/${name} of ${type}`];
  });
}
