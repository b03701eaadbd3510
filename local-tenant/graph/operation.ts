import type { Person } from '../store/directory';
import type { Token } from '../sign-in/tokens';
import type { Tenant } from '../tenant';
import { accessDenied } from './errors';
import type { QueryOptions, QueryRules } from './query-options';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** Delegated scopes: the caller needs all scopes of one of the alternatives. */
export type ScopeAlternatives = readonly (readonly string[])[];

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes go out as they are; everything else as JSON. */
  readonly body?: unknown;
}

/** A request to Graph, whether it came by itself or as a part of a batch. */
export interface GraphRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Bytes as they came, or the member `body` of a part of a batch. */
  readonly body: unknown;
  readonly token: Token;
}

export interface Call {
  readonly tenant: Tenant;
  readonly token: Token;
  readonly caller: Person;
  /** The values of the path's `{parameters}`, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: QueryOptions;
  readonly headers: Headers;
  readonly body: unknown;
  /** The address as it was called, for `@odata.context` and next links. */
  readonly url: URL;
  readonly version: 'v1.0' | 'beta';
  /** Carries out another request with the same tenant, for `$batch`. */
  readonly answer: (request: GraphRequest) => Promise<Reply>;
}

/** One operation of Graph: one validation, one handler. */
export interface Operation {
  readonly name: string;
  readonly method: Method;
  /** Below the version, with parameters in braces: `/users/{user}/photo/$value`. */
  readonly path: string;
  readonly scopes: ScopeAlternatives;
  /** Less is asked when the `{user}` of the path is the caller, as for `/me`. */
  readonly scopesForSelf?: ScopeAlternatives;
  /** A service's own way to refuse a token without the scope, where it is not SharePoint's. */
  readonly refusal?: () => Error;
  /** The body is a file: it reaches the handler as bytes, whatever type it was sent with. */
  readonly takesBytes?: boolean;
  /** Nothing may be asked where it is not said. */
  readonly query?: QueryRules;
  /** Documented by a page of Microsoft's where nothing is said; what is assumed, a pilot has to try. */
  readonly evidence?: 'documented' | 'assumed';
  readonly source: string;
  /** Where this differs from Microsoft 365, in a sentence; the README's list is made from these. */
  readonly difference?: string;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

/** With all that goes without saying. */
export const inFull = (operation: Operation) => ({
  query: {} as QueryRules,
  refusal: accessDenied,
  evidence: 'documented' as const,
  ...operation,
});

export type OperationInFull = ReturnType<typeof inFull>;

export const ok = (body: unknown): Reply => ({ status: 200, body });

/** `@odata.context` as Graph writes it. */
export function contextOf(call: Call, fragment: string): string {
  const select = call.query.select ? `(${call.query.select.join(',')})` : '';
  const [set, ...rest] = fragment.split('/$entity');
  return `${call.url.origin}/${call.version}/$metadata#${set}${select}${rest.length ? '/$entity' : ''}`;
}
