import type { Configuration } from '../../adapters/configuration';
import { deviceCodeSignIn } from '../../adapters/sign-in/device-code';
import type { CustodianSignIn } from '../../adapters/sign-in/tokens';
import { custodianScopes } from '../../application/ports/permissions';
import type { Translate } from './texts';

export interface CommandLineSignInOptions {
  readonly configuration: Configuration & { readonly custodianClientId: string };
  readonly fetch: typeof fetch;
  readonly translate: Translate;
  /** What the person reads while the command works; the command's own output stays for other programs. */
  readonly tell: (line: string) => void;
}

/** The custodian at the command line, who signs in with a code in any browser. */
export function signInAtCommandLine(options: CommandLineSignInOptions): CustodianSignIn {
  const { configuration, fetch, translate, tell } = options;
  return deviceCodeSignIn({
    clientId: configuration.custodianClientId,
    tenantId: configuration.tenantId,
    scopes: custodianScopes,
    sharePointScope: configuration.custodianSharePointScope,
    origins: configuration.origins,
    fetch,
    show: (code) => tell(translate('signIn.deviceCode', { ...code })),
  });
}
