import type { Configuration } from '../../adapters/configuration';
import type { HandOverFailure } from '../../application/set-up/hand-over';
import type { Failure } from '../../domain/base/failure';
import type { commandLineDa } from '../../i18n/da-command-line';
import type { ConnectionFailure } from './connection';
import type { Say } from './texts';
import type { Unreached } from './unreached';

/** Why the command line could not do what it was told. */
export type CommandLineFailure =
  | HandOverFailure
  | ConnectionFailure
  | { readonly code: 'no-custodian' }
  | { readonly code: 'unexpected'; readonly message: string };

type Sentence = keyof (typeof commandLineDa)['failures'];

/** What Entra's refusals mean to whoever deploys (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const ENTRA: Readonly<Record<string, Sentence>> = {
  AADSTS50105: 'not-assigned',
  AADSTS500011: 'host-unknown',
  AADSTS53003: 'sign-in-blocked',
  AADSTS65001: 'consent-missing',
  AADSTS65004: 'consent-missing',
  AADSTS700016: 'registration-unknown',
  AADSTS7000218: 'public-client-off',
  AADSTS90002: 'tenant-unknown',
  AADSTS900023: 'tenant-unknown',
  AADSTS90094: 'consent-missing',
};

/** What there is to know of the circumstances. */
export interface Circumstances {
  readonly configuration?: Configuration;
  readonly unreached?: Unreached | undefined;
}

/** One sentence that says why, and for whoever helps what the service said, if it did. */
export function explained(
  failure: CommandLineFailure,
  say: Say,
  { configuration, unreached }: Circumstances = {},
): readonly string[] {
  const details = 'details' in failure ? failure.details : undefined;
  const known = failure.code === 'offline' && unreached ? unreached : failure;
  const [refusal = ''] = /AADSTS\d+/.exec(details?.message ?? '') ?? [];
  const sentence = say(`failures.${ENTRA[refusal] ?? known.code}`, {
    host: 'Microsoft 365',
    ...configuration,
    ...known,
  });
  return details ? [sentence, lineOf(details)] : [sentence];
}

function lineOf({ status, serviceCode, message, requestId }: NonNullable<Failure['details']>): string {
  return [status, serviceCode, message?.split('\n', 1)[0], requestId].filter(Boolean).join(' · ');
}
