/** One request with its answer, as `GET /_local/exchanges` shows it. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: unknown;
}

/** More than a whole story makes; the oldest go first, so that a tenant left running does not fill the memory. */
const MOST_EXCHANGES = 20_000;

/** Remembers what was said to the services, for tests and for the inspector. */
export class Recorder {
  private readonly kept: Exchange[] = [];

  all(): readonly Exchange[] {
    return this.kept;
  }

  clear(): void {
    this.kept.length = 0;
  }

  /** Runs `answer` and keeps the pair; a dropped connection is kept with status 0. */
  async record(request: Request, answer: (request: Request) => Promise<Response>): Promise<Response> {
    const asked = {
      method: request.method,
      url: request.url,
      requestHeaders: Object.fromEntries(request.headers),
      requestBody: await readableBody(request.clone()),
    };
    try {
      const response = await answer(request);
      this.keep({
        ...asked,
        status: response.status,
        responseHeaders: Object.fromEntries(response.headers),
        responseBody: await readableBody(response.clone()),
      });
      return response;
    } catch (error) {
      this.keep({ ...asked, status: 0, responseHeaders: {}, responseBody: null });
      throw error;
    }
  }

  private keep(exchange: Exchange): void {
    if (this.kept.length >= MOST_EXCHANGES) this.kept.shift();
    this.kept.push(exchange);
  }
}

async function readableBody(message: Request | Response): Promise<unknown> {
  const type = message.headers.get('Content-Type') ?? '';
  if (!/^$|json|text|xml|multipart|x-www-form-urlencoded/.test(type))
    return `${(await message.arrayBuffer()).byteLength} bytes`;
  const text = await message.text();
  if (!type.includes('json')) return text || null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
