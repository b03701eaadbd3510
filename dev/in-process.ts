import type { RunningTenant } from '../local-tenant/create-tenant';
import type { Person } from '../local-tenant/store/directory';
import { custodianSite } from '../src/adapters/microsoft365/custodian-site';
import { connectGraph, type Graph } from '../src/adapters/microsoft365/graph';
import { ofARun } from '../src/adapters/microsoft365/patience';
import { connectSharePoint } from '../src/adapters/microsoft365/sharepoint';
import { lazyPdf } from '../src/adapters/documents/pdf/pdf';
import { microsoft365 } from '../src/adapters/microsoft365/workplace';
import type { Outcome } from '../src/application/ports/outcome';
import { custodianScopes, participantScopes, type Scope } from '../src/application/ports/permissions';
import type { CustodianSite } from '../src/application/ports/custodian-site';
import type { SignedInUser, Workplace } from '../src/application/ports/workplace';
import { copenhagenDateOf } from '../src/domain/time/calendar-dates';
import { success } from '../src/domain/base/result';
import { readFont } from './read-font';

/** One person at work, with the product's own adapters and no socket between them and the tenant. */
export interface AtWork {
  readonly workplace: Workplace;
  readonly graph: Graph;
}

const reachOf =
  (tenant: RunningTenant): typeof fetch =>
  (input, init) =>
    tenant.fetch(new Request(input, init));

const siteOf = ({ facts }: RunningTenant) => `https://${facts.sharePointHost}${facts.sitePath}`;

export function atWork(tenant: RunningTenant, account: string): AtWork {
  const { tenantId, participantsClientId: clientId, manifestAppId, catalogAppId, appHost } = tenant.facts;
  const linked = { appId: manifestAppId, catalogAppId, tab: `https://${appHost}/index.html` };
  const person = personOf(tenant, account);
  const user: SignedInUser = {
    id: person.id,
    name: person.user.displayName,
    account: person.upn,
    appRoles: tenant.unkind.is('rolesLeftOut') ? [] : person.appRoles,
    grantedScopes: participantScopes,
  };
  const known = (): Outcome<SignedInUser> => Promise.resolve(success(user));
  const accessToken = () => tokenOf(tenant, account, clientId, 'graph', participantScopes);
  const reach = reachOf(tenant);
  const now = () => tenant.clock.date().toISOString();
  return {
    graph: connectGraph({ accessToken, origins: {}, fetch: reach }),
    workplace: microsoft365({
      configuration: { ...linked, tenantId, clientId, site: siteOf(tenant), origins: {} },
      signIn: { scopes: participantScopes, accessToken, currentUser: known, signInAgain: known },
      fetch: reach,
      pdf: lazyPdf(readFont),
      today: () => copenhagenDateOf(now()),
      now,
    }),
  };
}

/** The MUS site as the custodian's set-up reaches it. @param reach how its calls get to the tenant. */
export function custodianAtWork(
  tenant: RunningTenant,
  account: string,
  reach = reachOf(tenant),
): CustodianSite {
  const { tenantId, custodianClientId: clientId } = tenant.facts;
  const shared = { origins: {}, fetch: reach };
  const site = siteOf(tenant);
  return custodianSite({
    graph: connectGraph({
      ...shared,
      patience: ofARun,
      accessToken: () => tokenOf(tenant, account, clientId, 'graph', custodianScopes),
    }),
    sharePoint: connectSharePoint({
      ...shared,
      site,
      accessToken: () => tokenOf(tenant, account, clientId, 'sharepoint', ['Sites.Selected']),
    }),
    site,
    tenantId,
    now: () => tenant.clock.date().toISOString(),
  });
}

interface KnownToken {
  readonly text: string;
  readonly from: number;
  readonly until: number;
}

/** How long a token is used again, in milliseconds; it lasts an hour. */
const TOKEN_USE = 1_800_000;

const knownTokens = new WeakMap<RunningTenant['tokens'], Map<string, KnownToken>>();

/** As sign-in libraries do: signing costs more than the call. The clock is moved by weeks between two calls, either way. */
async function tokenOf(
  tenant: RunningTenant,
  account: string,
  clientId: string,
  resource: 'graph' | 'sharepoint',
  scopes: readonly Scope[],
): Outcome<string> {
  const known = knownTokens.get(tenant.tokens) ?? new Map<string, KnownToken>();
  knownTokens.set(tenant.tokens, known);
  const name = [account, clientId, resource, ...scopes].join(' ');
  const now = tenant.clock.now();
  const last = known.get(name);
  if (last && now >= last.from && now < last.until) return success(last.text);
  const text = await tenant.tokens.accessToken(personOf(tenant, account), clientId, scopes, resource);
  known.set(name, { text, from: now, until: now + TOKEN_USE });
  return success(text);
}

/** @param account the part of the address before the @. */
export function personOf(tenant: RunningTenant, account: string): Person {
  const person = tenant.directory.find(`${account}@${tenant.facts.domain}`);
  if (!person) throw new Error(`There is nobody named ${account}.`);
  return person;
}

/** The seed is fixed, so a failure here is a mistake in the project. */
export async function played<Value>(
  step: Promise<{ ok: true; value: Value } | { ok: false; failure: unknown }>,
): Promise<Value> {
  const outcome = await step;
  if (outcome.ok) return outcome.value;
  throw new Error(`The seed could not be played: ${JSON.stringify(outcome.failure)}`);
}
