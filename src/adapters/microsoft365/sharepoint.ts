import '@pnp/sp/fields/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import {
  DefaultParse,
  HttpRequestError,
  InjectHeaders,
  RejectOnError,
  ResolveOnData,
  type Queryable,
} from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { z } from 'zod';
import type { Outcome } from '../../application/ports/outcome';
import { failureOfStatus, type Failure } from '../../domain/base/failure';
import { failed, success } from '../../domain/base/result';
import { mapped, type Origins } from '../origins';

/** The site as the library shows it. */
export type SharePointSite = SPFI;

export interface SharePointOptions {
  /** `https://aasund.sharepoint.com/sites/mus` */
  readonly site: string;
  /** A token for SharePoint, without asking the person. */
  readonly accessToken: () => Outcome<string>;
  readonly origins: Origins;
  readonly fetch: typeof fetch;
}

/** Carries out one call to SharePoint's own interface, which alone can set a person's rights on an item. */
export type SharePoint = <Value>(work: (site: SPFI) => Promise<Value>) => Outcome<Value>;

/** How often a call that SharePoint put off is made again, and the longest wait, in seconds, that it may ask for. */
const ATTEMPTS = 6;
const LONGEST_WAIT_SECONDS = 120;

export function connectSharePoint({ site, accessToken, origins, fetch }: SharePointOptions): SharePoint {
  return async (work) => {
    const token = await accessToken();
    if (!token.ok) return token;
    // The library's usual set of behaviours with its own sending left out, and its telemetry with it.
    const connected = spfi(site).using(
      InjectHeaders({
        Accept: 'application/json',
        'Content-Type': 'application/json;charset=utf-8',
        Authorization: `Bearer ${token.value}`,
      }),
      RejectOnError(),
      ResolveOnData(),
      DefaultParse(),
      (instance: Queryable) => {
        instance.on.send((url: URL, init: RequestInit) =>
          sendPatiently(() => fetch(mapped(url.toString(), origins), init)),
        );
        return instance;
      },
    );
    try {
      return success(await work(connected));
    } catch (error) {
      return failed(await failureOf(error));
    }
  };
}

/** Every call of the set-up may be repeated, so what SharePoint puts off is simply asked again when it says. */
async function sendPatiently(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send();
    const wait = Number(response.headers.get('Retry-After') ?? attempt);
    const putOff = response.status === 429 || response.status === 503;
    if (!putOff || attempt === ATTEMPTS || wait > LONGEST_WAIT_SECONDS) return response;
    await new Promise((done) => setTimeout(done, wait * 1000));
  }
}

const errorBody = z.object({
  'odata.error': z.object({ code: z.string(), message: z.object({ value: z.string() }) }),
});

async function failureOf(error: unknown): Promise<Failure> {
  if (!(error instanceof HttpRequestError)) {
    return {
      code: error instanceof TypeError ? 'offline' : 'not-understood',
      details: { message: String(error) },
    };
  }
  const body = errorBody.safeParse(await error.response.json().catch(() => undefined)).data?.['odata.error'];
  const details = {
    status: error.status,
    ...(body ? { serviceCode: body.code, message: body.message.value } : {}),
  };
  return failureOfStatus(error.status, details);
}
