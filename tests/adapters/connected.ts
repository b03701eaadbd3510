import type { RunningTenant } from '../../local-tenant/create-tenant';
import type { Outcome } from '../../src/application/ports/outcome';
import type { SignedInUser, Workplace } from '../../src/application/ports/workplace';
import { participantScopes } from '../../src/application/ports/permissions';
import { connectGraph, type Graph } from '../../src/adapters/microsoft365/graph';
import type { Patience } from '../../src/adapters/microsoft365/patience';
import { readFont } from '../../dev/read-font';
import { lazyPdf } from '../../src/adapters/documents/pdf/pdf';
import { microsoft365 } from '../../src/adapters/microsoft365/workplace';
import { copenhagenDateOf } from '../../src/domain/time/calendar-dates';
import { failed, success } from '../../src/domain/base/result';
import { idOf, signedIn } from '../tenant/local-graph';

type Fetch = typeof fetch;

/** Reaches the tenant in this process, with no socket between. */
export const fetchOf =
  (tenant: RunningTenant): Fetch =>
  (input, init) =>
    tenant.fetch(new Request(input, init));

/** A page of another origin reads no more headers than the answer exposes. */
export const asAPage =
  (reach: Fetch): Fetch =>
  async (input, init) => {
    const answer = await reach(input, init);
    const exposed = (answer.headers.get('Access-Control-Expose-Headers') ?? '').toLowerCase().split(', ');
    const readable = [...answer.headers].filter(
      ([name]) => name === 'content-type' || exposed.includes(name),
    );
    return new Response(answer.body, { status: answer.status, headers: readable });
  };

export interface Connection {
  readonly patience?: Patience;
  readonly origins?: Readonly<Record<string, string>>;
  readonly fetch?: Fetch;
}

/** The product's way to Graph, signed in as `account`. */
export async function graphAs(
  tenant: RunningTenant,
  account: string,
  { origins = {}, fetch = fetchOf(tenant), ...patience }: Connection = {},
): Promise<Graph> {
  const { token } = await signedIn(tenant, account);
  return connectGraph({
    ...{ accessToken: () => Promise.resolve(success(token)), origins, fetch },
    ...patience,
  });
}

/** All that the product reaches, signed in as `account`; `signedOut` is a host whose session has run out. */
export async function workplaceAs(
  tenant: RunningTenant,
  account: string,
  {
    signedOut = false,
    grantedScopes = participantScopes,
  }: { signedOut?: boolean; grantedScopes?: readonly string[] } = {},
): Promise<Workplace> {
  const { token } = await signedIn(tenant, account);
  const person = tenant.directory.find(idOf(tenant, account))!;
  const user: SignedInUser = {
    id: person.id,
    name: person.user.displayName,
    account: person.upn,
    appRoles: tenant.unkind.is('rolesLeftOut') ? [] : person.appRoles,
    grantedScopes,
  };
  const answer = <Value>(value: Value): Outcome<Value> =>
    Promise.resolve(signedOut ? failed({ code: 'signed-out' }) : success(value));
  const { tenantId, participantsClientId, manifestAppId, catalogAppId, appHost } = tenant.facts;
  const { sharePointHost, sitePath } = tenant.facts;
  return microsoft365({
    configuration: {
      tenantId,
      clientId: participantsClientId,
      appId: manifestAppId,
      catalogAppId,
      tab: `https://${appHost}/index.html`,
      site: `https://${sharePointHost}${sitePath}`,
      origins: {},
    },
    signIn: {
      scopes: participantScopes,
      accessToken: () => answer(token),
      currentUser: () => answer(user),
      signInAgain: () => answer(user),
    },
    fetch: fetchOf(tenant),
    pdf: lazyPdf(readFont),
    today: () => copenhagenDateOf(tenant.clock.date().toISOString()),
    now: () => tenant.clock.date().toISOString(),
  });
}
