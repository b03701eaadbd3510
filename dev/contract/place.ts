/** Where the checks run: a site at Microsoft 365, or one that the local tenant plays. */
export interface Place {
  /** `https://graph.microsoft.com`, or the local tenant's address. */
  readonly origin: string;
  /** `contoso.sharepoint.com:/sites/mus-test` */
  readonly site: string;
  readonly tokens: Readonly<Record<Who, string>>;
  /** The owner’s, for SharePoint’s own interface. */
  readonly sharePointToken: string;
  readonly fetch: typeof fetch;
}

/** The owner may do everything on the site; the reader may read it and nothing more. */
export type Who = 'owner' | 'reader';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Asked {
  readonly as?: Who;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Call = (method: string, path: string, asked?: Asked) => Promise<Answer>;

/** How long a call that was put off is waited with, in seconds, and how often. */
const LONGEST_WAIT = 60;
const ATTEMPTS = 3;

export function callerAt({ origin, tokens, fetch }: Place): Call {
  return async (method, path, { as = 'owner', body, headers = {} } = {}) => {
    const url = /^https?:/.test(path) ? path : `${origin}/v1.0${path}`;
    const init = {
      method,
      headers: {
        Authorization: `Bearer ${tokens[as]}`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const response = await patiently(() => fetch(url, init));
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    return { status: response.status, body: isJson ? (JSON.parse(text) as unknown) : text };
  };
}

async function patiently(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send();
    if (response.status !== 429 || attempt === ATTEMPTS) return response;
    const seconds = Math.min(Number(response.headers.get('Retry-After') ?? 5), LONGEST_WAIT);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}
