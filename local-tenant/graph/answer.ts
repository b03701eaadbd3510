import type { Tenant } from '../tenant';
import type { Token } from '../sign-in/tokens';
import { operations } from '../operations';
import { canonicalAddress, type Address } from './address';
import { emptyToken, notImplemented } from './errors';
import { outlookMailboxOf } from './outlook-mailbox';
import { resourceUnits } from './resource-units';
import type { Call, GraphRequest, Operation, OperationInFull, Reply, ScopeAlternatives } from './operation';
import { readQueryOptions } from './query-options';
import { parseBody } from './wire';

interface Match {
  readonly operation: OperationInFull;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Carries out one Graph request, from the address to the reply:
 * fault → address → operation → scope → query → handler.
 * @throws GraphError in the service's words.
 */
export function answerOne(tenant: Tenant, request: GraphRequest): Promise<Reply> {
  const { pathname, search } = request.url;
  const carryOut = async (): Promise<Reply> => {
    const caller = tenant.directory.find(request.token.userId);
    if (!caller) throw emptyToken();
    const address = canonicalAddress(request.url.pathname, tenant, caller.id);
    if (!address) throw notImplemented(request.method, request.url.pathname);
    const { operation, parameters } = findOperation(request.method, address);
    requireScope(operation, request.token, parameters['user'] === caller.id);
    const call: Call = {
      tenant,
      caller,
      parameters,
      token: request.token,
      query: readQueryOptions(request.url.searchParams, operation.query),
      headers: request.headers,
      body: operation.takesBytes ? bytesOf(request) : bodyOf(request),
      url: request.url,
      version: address.version,
      answer: (part) => answerOne(tenant, part),
    };
    return withinLimits(call, operation);
  };
  return tenant.faults.strike(request.method, pathname, carryOut, readable(search));
}

function readable(search: string): string {
  try {
    return decodeURIComponent(search);
  } catch {
    return search;
  }
}

/** SharePoint and Outlook count what an application asks of them; what SharePoint refuses is counted too. */
async function withinLimits(call: Call, operation: Operation): Promise<Reply> {
  const units = resourceUnits(operation, call.query.others['token'] !== undefined);
  const headers = units === 0 ? {} : call.tenant.limits.spend(call.token.clientId, units);
  const mailbox = outlookMailboxOf(operation, call);
  const reply =
    mailbox === undefined
      ? await operation.handle(call)
      : await call.tenant.limits.outlook.within(call.token.clientId, mailbox, () => operation.handle(call));
  return { ...reply, headers: { ...headers, ...reply.headers } };
}

const parametersIn = ({ path }: Operation): number => path.split('{').length;

/** Where two fit, the one that leaves less open: `/items/delta` and not `/items/{item}`. */
const byPrecision = operations.toSorted((one, other) => parametersIn(one) - parametersIn(other));

function findOperation(method: string, address: Address): Match {
  for (const operation of byPrecision) {
    if (operation.method !== method) continue;
    const parameters = matchPath(operation.path, address.path);
    if (parameters) return { operation, parameters };
  }
  throw notImplemented(method, `/${address.version}${address.path}`);
}

const patterns = new Map<string, RegExp>();

function matchPath(template: string, path: string): Record<string, string> | undefined {
  let pattern = patterns.get(template);
  if (!pattern) {
    const source = template.replace(/[.$()']/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>[^/:]+)');
    patterns.set(template, (pattern = new RegExp(`^${source}$`)));
  }
  const groups = pattern.exec(path);
  if (!groups) return undefined;
  return Object.fromEntries(
    Object.entries(groups.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
  );
}

function bodyOf({ method, headers, body }: GraphRequest): unknown {
  return body instanceof Uint8Array ? parseBody(method, headers.get('Content-Type'), body) : body;
}

/** In a batch a file is base64, and one of JSON is the JSON itself. */
function bytesOf({ headers, body }: GraphRequest): Uint8Array {
  if (body instanceof Uint8Array) return body;
  const isJson = headers.get('Content-Type')?.includes('json');
  if (typeof body === 'string' && !isJson) return new Uint8Array(Buffer.from(body, 'base64'));
  return new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body));
}

function requireScope(operation: OperationInFull, token: Token, self: boolean): void {
  const alternatives: ScopeAlternatives = (self && operation.scopesForSelf) || operation.scopes;
  const granted =
    alternatives.length === 0 ||
    alternatives.some((all) => all.every((scope) => token.scopes.includes(scope)));
  if (!granted) throw operation.refusal();
}
