import type { RunningTenant } from '../../local-tenant/create-tenant';
import { participantScopes } from '../../src/application/ports/permissions';
import { newTenant } from '../new-tenant';

export const GRAPH = 'https://graph.microsoft.com/v1.0';
export const CONTROL = 'http://localhost:5365/_local';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON as it was read; text or nothing where the answer is none. */
  readonly body: unknown;
}

export interface CallOptions {
  /** Bytes go as they are, everything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls to Graph with one person's token. */
export interface Caller {
  readonly token: string;
  readonly call: (method: string, address: string, options?: CallOptions) => Promise<Answer>;
  readonly get: (address: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

export interface TokenOrder {
  readonly scopes?: readonly string[];
  readonly resource?: 'graph' | 'sharepoint';
  readonly clientId?: string;
}

let opened: RunningTenant | undefined;

/** One tenant a file of tests, as new before each. */
export async function freshTenant(): Promise<RunningTenant> {
  opened ??= await newTenant();
  opened.unkind.clear();
  opened.reset('small');
  return opened;
}

export async function send(tenant: RunningTenant, request: Request): Promise<Answer> {
  const response = await tenant.fetch(request);
  const text = await response.text();
  const json = response.headers.get('Content-Type')?.includes('application/json');
  return {
    status: response.status,
    headers: response.headers,
    body: json ? (JSON.parse(text) as unknown) : text,
  };
}

/** A call to the control surface. */
export function control(
  tenant: RunningTenant,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  return send(tenant, new Request(CONTROL + path, init));
}

/** @param account the part of the address before the at sign, such as `maja.lindegaard`. */
export async function signedIn(
  tenant: RunningTenant,
  account: string,
  { scopes = participantScopes, ...order }: TokenOrder = {},
): Promise<Caller> {
  const user = `${account}@${tenant.facts.domain}`;
  const { body } = await control(tenant, 'POST', '/token', { user, scopes, ...order });
  const token = (body as { access_token: string }).access_token;
  return callerWith(tenant, token);
}

export function callerWith(tenant: RunningTenant, token: string): Caller {
  const call = (method: string, address: string, { body, headers }: CallOptions = {}) => {
    const url = address.startsWith('https:') ? address : GRAPH + address;
    return send(
      tenant,
      new Request(url, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          ...(body === undefined || body instanceof Uint8Array ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: bodyOf(body) }),
      }),
    );
  };
  return { token, call, get: (address, headers) => call('GET', address, headers ? { headers } : {}) };
}

const bodyOf = (body: unknown) => (body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body));

/** The members of a collection. */
export function valueOf(answer: Answer): Record<string, unknown>[] {
  return (answer.body as { value: Record<string, unknown>[] }).value;
}

/** What an answer in Graph's error shape says. */
export function errorOf(answer: Answer): { status: number; code: string; message: string } {
  const { error } = answer.body as { error: { code: string; message: string } };
  return { status: answer.status, code: error.code, message: error.message };
}

export function idOf(tenant: RunningTenant, account: string): string {
  const person = tenant.directory.find(`${account}@${tenant.facts.domain}`);
  if (!person) throw new Error(`There is nobody named ${account}.`);
  return person.id;
}

interface NewColumn {
  readonly name: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
  readonly [facet: string]: unknown;
}

/** Makes a list, and its columns’ indexes, which may be passed over in the request that makes it. */
export async function makeList(
  { call, get }: Caller,
  lists: string,
  list: { readonly displayName: string; readonly columns: readonly NewColumn[] },
): Promise<string> {
  const made = await call('POST', lists, { body: list });
  const { id } = made.body as { id: string };
  for (const column of valueOf(await get(`${lists}/${id}/columns`))) {
    const wanted = list.columns.find(({ name }) => name === column['name']);
    if (!wanted?.indexed) continue;
    const { indexed, enforceUniqueValues = false } = wanted;
    const body = { indexed, enforceUniqueValues };
    await call('PATCH', `${lists}/${id}/columns/${String(column['id'])}`, { body });
  }
  return id;
}
