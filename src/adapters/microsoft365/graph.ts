import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  GraphError,
  type Context,
  type Middleware,
} from '@microsoft/microsoft-graph-client';
import { failed, success } from '../../domain/base/result';
import { failureOfStatus, type Failure } from '../../domain/base/failure';
import type { Outcome } from '../../application/ports/outcome';
import { mapped } from '../origins';
import { ofAPerson, pause, waitAfter, type Patience } from './patience';

export interface GraphOptions {
  /** A token for Microsoft Graph, without asking the person. */
  readonly accessToken: () => Outcome<string>;
  /** Other origins for Microsoft's own, `https://graph.microsoft.com` among them. */
  readonly origins: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  readonly patience?: Patience;
}

export interface Graph {
  readonly patience: Patience;
  /** @param path below the version, with its query: `/me?$select=id`. */
  readonly get: (path: string) => Outcome<unknown>;
  readonly post: (path: string, body: unknown) => Outcome<unknown>;
  /** @param etag refuses the change (412) when somebody else came first. */
  readonly patch: (path: string, body: unknown, etag?: string) => Outcome<unknown>;
  /**
   * The bytes at an address that Graph has given out (`@microsoft.graph.downloadUrl`). It takes no token, and a page
   * could send none there: `/content` leads on to it, which a browser refuses to follow with one.
   */
  readonly download: (address: string) => Outcome<ArrayBuffer>;
  /** Writes a file. @param etag refuses the change (412) when somebody else came first. */
  readonly putContent: (path: string, content: Blob, etag?: string) => Outcome<unknown>;
  readonly delete: (path: string) => Outcome<unknown>;
}

/** Microsoft Graph through Microsoft's own client. */
export function connectGraph({ accessToken, origins, fetch, patience = ofAPerson }: GraphOptions): Graph {
  const retry = new Retry(patience);
  const authentication = new AuthenticationHandler({
    getAccessToken: () => Promise.reject(new Error('no token')),
  });
  authentication.setNext(retry);
  retry.setNext(new Transport(origins, fetch));
  const client = Client.initWithMiddleware({ middleware: authentication });

  async function send(
    path: string,
    carryOut: (request: ReturnType<Client['api']>) => Promise<unknown>,
  ): Outcome<unknown> {
    const token = await accessToken();
    if (!token.ok) return token;
    const provider = { getAccessToken: () => Promise.resolve(token.value) };
    try {
      const request = client
        .api(withGraphOrigin(path, origins))
        .middlewareOptions([new AuthenticationHandlerOptions(provider)]);
      return success(await carryOut(request));
    } catch (error) {
      return failed(failureOf(error));
    }
  }

  return {
    patience,
    get: (path) => send(path, (request) => request.get()),
    post: (path, body) => send(path, (request) => request.post(body)),
    patch: (path, body, etag) =>
      send(path, (request) => (etag ? request.header('If-Match', etag) : request).patch(body)),
    download: async (address) => {
      try {
        const answer = await fetch(mapped(address, origins));
        if (answer.ok) return success(await answer.arrayBuffer());
        return failed(failureOfStatus(answer.status, { status: answer.status }));
      } catch (error) {
        return failed({ code: 'offline', details: { message: String(error) } });
      }
    },
    putContent: (path, content, etag) =>
      send(path, (request) =>
        (etag ? request.header('If-Match', etag) : request).header('Content-Type', content.type).put(content),
      ),
    delete: (path) => send(path, (request) => request.delete()),
  };
}

const PUT_OFF = [429, 503, 504];

/**
 * Makes a call again that was put off. The client's own link would send a POST again after 504, and so may do a thing
 * twice; here only a read is repeated then, and a change when it was refused unseen (429).
 */
class Retry implements Middleware {
  private next: Middleware | undefined;

  constructor(private readonly patience: Patience) {}

  setNext(next: Middleware): void {
    this.next = next;
  }

  async execute(context: Context): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await this.next?.execute(context);
      const { status = 0, headers } = context.response ?? {};
      const isPutOff = status === 429 || (PUT_OFF.includes(status) && context.options?.method === 'GET');
      const wait = isPutOff && headers ? waitAfter(headers, attempt, this.patience) : undefined;
      if (wait === undefined) return;
      await pause(wait);
    }
  }
}

/** The last link of the client's chain: the token is already on the request, so another origin may be put in now. */
class Transport implements Middleware {
  constructor(
    private readonly origins: Readonly<Record<string, string>>,
    private readonly fetch: typeof globalThis.fetch,
  ) {}

  async execute(context: Context): Promise<void> {
    const { origin, href } = new URL(
      typeof context.request === 'string' ? context.request : context.request.url,
    );
    const target = (this.origins[origin] ?? origin) + href.slice(origin.length);
    context.response = await this.fetch(target, context.options);
  }
}

/** A next link comes with the origin that was really called; the client sends its token only to Graph's own. */
function withGraphOrigin(path: string, origins: Readonly<Record<string, string>>): string {
  for (const [origin, other] of Object.entries(origins)) {
    if (path.startsWith(`${other}/`)) return origin + path.slice(other.length);
  }
  return path;
}

/** The client says -1 for whatever never became an answer. */
const NO_ANSWER = -1;

function failureOf(error: unknown): Failure {
  if (!(error instanceof GraphError)) return { code: 'not-understood', details: { message: String(error) } };
  if (error.statusCode === NO_ANSWER) return { code: 'offline', details: { message: error.message } };
  const wait = Number(error.headers?.get('Retry-After') ?? NaN);
  const details = {
    status: error.statusCode,
    ...(error.code ? { serviceCode: error.code } : {}),
    ...(error.message ? { message: error.message } : {}),
    ...(error.requestId ? { requestId: error.requestId } : {}),
  };
  // Graph was content with the call; what came back is broken.
  if (error.statusCode < 400) return { code: 'not-understood', details };
  return failureOfStatus(error.statusCode, details, Number.isNaN(wait) ? undefined : wait);
}
