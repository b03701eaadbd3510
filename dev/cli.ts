import { deviceCodeSignIn } from '../src/adapters/sign-in/device-code';
import { custodianScopes } from '../src/application/ports/permissions';
import { lazyPdf } from '../src/adapters/documents/pdf/pdf';
import { setUpAtCommandLine } from '../src/hosts/cli/set-up';
import { signInAtCommandLine, type CommandLineSignInOptions } from '../src/hosts/cli/sign-in';
import { verifyPdfAtCommandLine } from '../src/hosts/cli/verify-pdf';
import { Misuse } from './command';
import { upnNamed } from './person';
import { readFont } from './read-font';
import type { OptionsOf } from './tables';

/** The command line of the custodian, and of whoever has a filed PDF; with `local`, of the local tenant that is running and without a window to sign in. */
export async function run(options: OptionsOf<'cli'>, words: readonly string[]): Promise<number> {
  const [work, file = ''] = words;
  if (work === 'verify-pdf')
    return verifyPdfAtCommandLine(file, { language: options.language, pdf: lazyPdf(readFont) });
  const apply = words.includes('apply');
  if (!options.local) return setUpAtCommandLine({ ...options, apply, signIn: signInAtCommandLine });
  const control = `http://localhost:${options.port}`;
  const upn = upnNamed(options.as, await peopleAt(control));
  return setUpAtCommandLine({
    ...options,
    apply,
    origin: control,
    signIn: (signIn) => signInByItself(signIn, control, upn),
  });
}

async function peopleAt(control: string): Promise<string[]> {
  const answer = await fetch(`${control}/_local/people`).catch(() => undefined);
  if (!answer?.ok) throw new Misuse('no-local-tenant', { address: control });
  return ((await answer.json()) as { upn: string }[]).map(({ upn }) => upn);
}

/** What a person would do in a browser with the code that is shown. */
function signInByItself(options: CommandLineSignInOptions, control: string, user: string) {
  const { configuration, fetch } = options;
  let approving: Promise<unknown> | undefined;
  return deviceCodeSignIn({
    clientId: configuration.custodianClientId,
    tenantId: configuration.tenantId,
    scopes: custodianScopes,
    sharePointScope: configuration.custodianSharePointScope,
    origins: configuration.origins,
    // The library asks for its tokens at once, and after that in five seconds.
    fetch: async (...request) => {
      await approving;
      return fetch(...request);
    },
    show: ({ code }) => {
      approving = fetch(`${control}/_local/device-code/approve`, {
        method: 'POST',
        body: JSON.stringify({ user_code: code, user }),
      });
    },
  });
}
