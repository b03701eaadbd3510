import type { CustodianSignIn } from '../../adapters/sign-in/tokens';
import type { CustodianSite } from '../../application/ports/custodian-site';
import { setUpSite } from '../../application/set-up/set-up-site';
import type { SetUpFailure } from '../../application/set-up/set-up-failure';
import { verifySite } from '../../application/set-up/verify-site';
import { isFailure } from '../../domain/base/failure';
import { custodianOf } from '../custodian/custodian';
import type { Language } from '../../i18n/language';
import type { Connection } from './connection';
import type { CommandLineSignInOptions } from './sign-in';
import { commandLineTexts, type Translate } from './texts';

export interface SetUpOrder {
  /** Otherwise the site is looked at and left as it is. */
  readonly apply: boolean;
  readonly recheck: boolean;
  readonly language: Language;
  readonly signIn: (options: CommandLineSignInOptions) => CustodianSignIn;
}

const tell = (line: string) => console.error(line);

/**
 * The custodian's command line: the same set-up as the page, for whoever would rather let it run overnight. Answers the
 * exit code.
 */
export async function setUpAtCommandLine(
  { configuration, fetch }: Connection,
  { apply, recheck, language, signIn: signInWith }: SetUpOrder,
): Promise<number> {
  const translate = await commandLineTexts(language);
  const { custodianClientId } = configuration;
  if (custodianClientId === undefined) {
    tell(translate('custodian.notSetUp'));
    return 2;
  }
  const signIn = signInWith({
    configuration: { ...configuration, custodianClientId },
    fetch,
    translate,
    tell,
  });
  const signedIn = await signIn.signInAgain();
  if (!signedIn.ok) return explain(signedIn.failure, translate);
  const { site } = custodianOf(configuration, signIn, fetch);
  tell(translate('custodian.readsEverything'));
  return apply ? applyTo(site, recheck, translate) : verify(site, translate);
}

async function applyTo(site: CustodianSite, recheck: boolean, translate: Translate): Promise<number> {
  let stopped = false;
  process.once('SIGINT', () => (stopped = true));
  const outcome = await setUpSite(site, {
    recheck,
    isStopped: () => stopped,
    onProgress: (stage, round = '', { done, total }) => {
      if (done % 25 === 0 || done === total) tell(translate(`setUp.stages.${stage}`, { round, done, total }));
    },
  });
  if (!outcome.ok) return explain(outcome.failure, translate);
  if (outcome.value.rounds.length === 0) console.log(translate('setUp.nothing'));
  for (const { key, teams, confirmedTeams, shells } of outcome.value.rounds) {
    console.log(translate('setUp.round', { key, teams, confirmed: confirmedTeams, shells }));
  }
  return 0;
}

/** One line a deviation, apart by tabs, so that other programs can read them. */
async function verify(site: CustodianSite, translate: Translate): Promise<number> {
  const outcome = await verifySite(site, () => undefined);
  if (!outcome.ok) return explain(outcome.failure, translate);
  const { deviations, checked } = outcome.value;
  for (const { code, listName, key = '', itemId = '' } of deviations) {
    console.log([translate(`setUp.deviations.${code}`), listName, key, itemId].join('\t'));
  }
  tell(
    deviations.length === 0
      ? translate('setUp.right', { count: checked })
      : translate('setUp.wrong', { count: deviations.length }),
  );
  return deviations.length === 0 ? 0 : 1;
}

function explain(failure: SetUpFailure, translate: Translate): number {
  if (!isFailure(failure)) {
    tell(translate(`setUp.problems.${failure.code}`, { userPrincipalName: '', objectId: '', ...failure }));
    return 1;
  }
  const { code, details } = failure;
  tell(code === 'busy' ? translate('failures.busy.title') : translate(`failures.${code}.text`));
  if (details) {
    const { status, serviceCode, message, requestId } = details;
    tell([status, serviceCode, message, requestId].filter(Boolean).join(' · '));
  }
  return 1;
}
