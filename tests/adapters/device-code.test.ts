import type { RunningTenant } from '../../local-tenant/create-tenant';
import { registrationOf } from '../../local-tenant/sign-in/registrations';
import { deviceCodeSignIn, type DeviceCode } from '../../src/adapters/sign-in/device-code';
import type { SharePointScope } from '../../src/adapters/sign-in/tokens';
import { custodianScopes } from '../../src/application/ports/permissions';
import { signInAtCommandLine } from '../../src/hosts/cli/sign-in';
import { commandLineTexts } from '../../src/hosts/cli/texts';
import { control, freshTenant } from '../tenant/local-graph';
import { claimsOf } from '../tenant/sign-in-host';

const SITE = 'https://aasund.sharepoint.com/sites/mus';
const RASMUS = 'rasmus.hedegaard@aasund.example';

let tenant: RunningTenant;
let approving: Promise<unknown> | undefined;

beforeEach(async () => {
  tenant = await freshTenant();
  approving = undefined;
});

/** The library asks for its tokens at once, so the approval must be through before it does. */
const patiently: typeof fetch = async (input, init) => {
  await approving;
  return tenant.fetch(new Request(input, init));
};

const approve = ({ code }: DeviceCode, user = RASMUS) => {
  approving = control(tenant, 'POST', '/device-code/approve', { user_code: code, user });
};

const signInAs = (
  show: (code: DeviceCode) => void,
  origins = {},
  fetch = patiently,
  sharePointScope: SharePointScope = 'Sites.Selected',
) =>
  deviceCodeSignIn({
    clientId: tenant.facts.custodianClientId,
    tenantId: tenant.facts.tenantId,
    scopes: custodianScopes,
    sharePointScope,
    origins,
    fetch,
    show,
  });

describe('Signing in at the command line', () => {
  it('gives the person, and tokens for Graph and for SharePoint without asking again', async () => {
    const shown: DeviceCode[] = [];
    const signIn = signInAs((code) => {
      shown.push(code);
      approve(code);
    });
    expect(await signIn.signInAgain()).toMatchObject({
      ok: true,
      value: { name: 'Rasmus Hedegaard', account: RASMUS, appRoles: ['MusCustodian'] },
    });
    expect(await signIn.currentUser()).toMatchObject({ ok: true, value: { account: RASMUS } });
    const graph = await signIn.accessToken();
    const sharePoint = await signIn.accessTokenFor('sharepoint', SITE);
    expect(claimsOf(graph.ok && graph.value)).toMatchObject({ aud: 'https://graph.microsoft.com' });
    expect(claimsOf(sharePoint.ok && sharePoint.value)).toMatchObject({
      aud: 'https://aasund.sharepoint.com',
      scp: 'Sites.Selected',
    });
    expect(shown).toEqual([
      {
        address: 'https://login.microsoftonline.com/common/oauth2/deviceauth',
        code: expect.any(String) as string,
        minutes: 15,
      },
    ]);
  });

  it('knows nobody before that', async () => {
    const signIn = signInAs(() => undefined);
    expect(await signIn.currentUser()).toMatchObject({ ok: false, failure: { code: 'signed-out' } });
    expect(await signIn.accessToken()).toMatchObject({ ok: false, failure: { code: 'signed-out' } });
  });

  it('goes to another origin where one is given, and shows its address', async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return patiently(input, init);
    };
    let shown: DeviceCode | undefined;
    const signIn = signInAs(
      (code) => {
        shown = code;
        approve(code);
      },
      { 'https://login.microsoftonline.com': 'https://localhost:5366/login' },
      fetch,
    );
    expect(await signIn.signInAgain()).toMatchObject({ ok: true });
    expect(asked.every((address) => address.startsWith('https://localhost:5366/login/'))).toBe(true);
    expect(shown?.address).toBe('https://localhost:5366/login/common/oauth2/deviceauth');
  });

  it('says when the time is out', async () => {
    const signIn = signInAs(() => {
      approving = control(tenant, 'POST', '/clock', { advance: 'PT16M' });
    });
    expect(await signIn.signInAgain()).toMatchObject({ ok: false, failure: { code: 'signed-out' } });
  });

  it('says when nothing is reached', async () => {
    const signIn = signInAs(
      () => undefined,
      {},
      () => Promise.reject(new TypeError('fetch failed')),
    );
    expect(await signIn.signInAgain()).toMatchObject({ ok: false, failure: { code: 'offline' } });
  });

  it('asks SharePoint for what the configuration says, which the organisation must have consented to', async () => {
    const registration = registrationOf(tenant.facts.custodianClientId)!;
    const sharepoint = ['AllSites.FullControl'];
    jest.replaceProperty(registration, 'consented', { ...registration.consented, sharepoint });
    const tokenWith = async (sharePointScope: SharePointScope) => {
      const signIn = signInAs(approve, {}, patiently, sharePointScope);
      await signIn.signInAgain();
      return signIn.accessTokenFor('sharepoint', SITE);
    };
    const wide = await tokenWith('AllSites.FullControl');
    const narrow = await tokenWith('Sites.Selected');
    jest.restoreAllMocks();
    expect(narrow).toMatchObject({ ok: false, failure: { code: 'consent-missing' } });
    const { scopes } = await tenant.tokens.verify(`Bearer ${wide.ok ? wide.value : ''}`, 'sharepoint');
    expect(scopes).toEqual(sharepoint);
  });

  it('tells the person in Danish what to do', async () => {
    const lines: string[] = [];
    const { tenantId, participantsClientId, custodianClientId } = tenant.facts;
    const signIn = signInAtCommandLine({
      configuration: {
        ...{ tenantId, clientId: participantsClientId, custodianClientId },
        ...{ custodianSharePointScope: 'Sites.Selected', site: SITE, origins: {} },
      },
      fetch: patiently,
      translate: await commandLineTexts('da'),
      tell: (line) => {
        lines.push(line);
        approve({ address: '', code: /koden (\w+)\./.exec(line)?.[1] ?? '', minutes: 15 });
      },
    });
    expect(await signIn.signInAgain()).toMatchObject({ ok: true });
    expect(lines).toEqual([
      expect.stringMatching(
        /^Åbn https:\/\/login\.microsoftonline\.com\/common\/oauth2\/deviceauth i en browser, og skriv koden \w{9}\. Koden gælder i 15 minutter\.$/,
      ),
    ]);
  });
});
