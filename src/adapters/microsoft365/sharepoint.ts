import '@pnp/sp/fields/index.js';
import '@pnp/sp/folders/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/sites/index.js';
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
import { failed, success, type Result } from '../../domain/base/result';
import { mapped, type Origins } from '../origins';
import { inLockstep, type Send } from './lockstep';
import { ofARun, pause, waitAfter } from './patience';
import { answersTo, batchInit, type PartRequest } from './sharepoint-batch';

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

/** What is to be done with SharePoint's own interface, in as many calls as it takes. */
export type SiteWork<Value> = (site: SPFI) => Promise<Value>;

/** SharePoint's own interface, which alone can set a person's rights on an item. */
export interface SharePoint {
  <Value>(work: SiteWork<Value>): Outcome<Value>;
  /**
   * Does many works at once, their calls in batches of up to 100: one batch for the first call of each, one for the
   * second, and so on. The outcome of each stands at its place; what fails takes nothing back of the others. Calls may
   * be made again, as those of a single work. No work may wait for another, nor for anything but its calls.
   */
  readonly together: <Value>(works: readonly SiteWork<Value>[]) => Promise<readonly Result<Value, Failure>[]>;
}

export function connectSharePoint({ site, accessToken, origins, fetch }: SharePointOptions): SharePoint {
  const batchAddress = `${site}/_api/$batch`;

  /** With a token, and again when SharePoint puts it off: every call of the set-up may be repeated. */
  async function send(address: string, init: RequestInit): Promise<Response> {
    const token = await accessToken();
    if (!token.ok) throw new Unanswered(token.failure);
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${token.value}`);
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(mapped(address, origins), { ...init, headers }).catch((error: unknown) => {
        throw new Unanswered({ code: 'offline', details: { message: String(error) } });
      });
      const wait = againAfter(answer, attempt);
      if (wait === undefined) return answer;
      await pause(wait);
    }
  }

  async function sendBatch(parts: readonly PartRequest[]): Promise<readonly Response[]> {
    const whole = await send(batchAddress, batchInit(parts));
    if (!whole.ok) throw await HttpRequestError.init(whole);
    return answersTo(parts, whole);
  }

  const single: Send = (url, init) => send(url.toString(), init);
  return Object.assign(
    async <Value>(work: SiteWork<Value>) => {
      try {
        return success(await work(siteThrough(site, single)));
      } catch (error) {
        return failed(await failureOf(error));
      }
    },
    {
      together: async <Value>(works: readonly SiteWork<Value>[]) => {
        const sending = works.map((work) => (one: Send) => work(siteThrough(site, one)));
        const outcomes = await inLockstep(sending, { sendBatch, waitAfter: againAfter });
        return Promise.all(outcomes.map(resultOf));
      },
    },
  );
}

/** The library's usual set of behaviours with its own sending left out, and its telemetry with it. */
function siteThrough(site: string, send: Send): SPFI {
  return spfi(site).using(
    InjectHeaders({ Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8' }),
    RejectOnError(),
    ResolveOnData(),
    DefaultParse(),
    (instance: Queryable) => {
      instance.on.send(send);
      return instance;
    },
  );
}

/** Only the custodian's runs reach SharePoint by this way. */
const againAfter = ({ status, headers }: Response, attempt: number): number | undefined =>
  status === 429 || status === 503 ? waitAfter(headers, attempt, ofARun) : undefined;

/** A call that was not made, or brought no answer. */
class Unanswered extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

async function resultOf<Value>(outcome: PromiseSettledResult<Value>): Outcome<Value> {
  return outcome.status === 'fulfilled' ? success(outcome.value) : failed(await failureOf(outcome.reason));
}

const errorBody = z.object({
  'odata.error': z.object({ code: z.string(), message: z.object({ value: z.string() }) }),
});

async function failureOf(error: unknown): Promise<Failure> {
  if (error instanceof Unanswered) return error.failure;
  if (!(error instanceof HttpRequestError))
    return { code: 'not-understood', details: { message: String(error) } };
  const body = errorBody.safeParse(await bodyOf(error.response)).data?.['odata.error'];
  const details = {
    status: error.status,
    ...(body ? { serviceCode: body.code, message: body.message.value } : {}),
  };
  return failureOfStatus(error.status, details);
}

/** Several parts of a batch that failed as a whole read one answer. */
const bodyOf = (answer: Response): Promise<unknown> =>
  answer
    .clone()
    .json()
    .catch(() => undefined);
