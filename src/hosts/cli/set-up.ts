import type { CustodianSignIn } from '../../adapters/sign-in/tokens';
import type { CustodianSite } from '../../application/ports/custodian-site';
import { setUpSite } from '../../application/set-up/set-up-site';
import { verifySite } from '../../application/set-up/verify-site';
import { failed, success, type Result } from '../../domain/base/result';
import { custodianOf } from '../custodian/custodian';
import type { Language } from '../../i18n/language';
import { openConnection, type Connection, type ConnectionOptions } from './connection';
import { explained, type CommandLineFailure } from './explain';
import type { CommandLineSignInOptions } from './sign-in';
import { commandLineSentences, commandLineTexts, type Say, type Translate } from './texts';

export interface SetUpOrder extends ConnectionOptions {
  /** Otherwise the site is looked at and left as it is. */
  readonly apply: boolean;
  readonly recheck: boolean;
  readonly language: Language;
  readonly signIn: (options: CommandLineSignInOptions) => CustodianSignIn;
}

/** How the command ended, for whatever started it. */
const EXIT = { right: 0, deviations: 1, failure: 2 } as const;
type Exit = (typeof EXIT)[keyof typeof EXIT];

const tell = (line: string) => console.error(line);

/**
 * The custodian's command line: the same set-up as the page, for whoever would rather let it run overnight. Answers the
 * exit code: 0, 1 for deviations that `verify` found, 2 when it could not do what it was told.
 */
export async function setUpAtCommandLine(order: SetUpOrder): Promise<number> {
  const connection = await openConnection(order);
  const outcome = connection.ok
    ? await carryOut(order, connection.value).catch((error: unknown) =>
        failed({ code: 'unexpected' as const, message: String(error).split('\n', 1)[0]! }),
      )
    : connection;
  if (outcome.ok) return outcome.value;
  const say = await commandLineSentences(order.language);
  const circumstances = connection.ok
    ? { configuration: connection.value.configuration, unreached: connection.value.unreached() }
    : {};
  for (const line of explained(outcome.failure, say, circumstances)) tell(line);
  return EXIT.failure;
}

type Carried = Promise<Result<Exit, CommandLineFailure>>;

async function carryOut(order: SetUpOrder, { configuration, fetch }: Connection): Carried {
  const { custodianClientId } = configuration;
  if (custodianClientId === undefined) return failed({ code: 'no-custodian' });
  const translate = await commandLineTexts(order.language);
  const signIn = order.signIn({
    configuration: { ...configuration, custodianClientId },
    fetch,
    translate,
    tell,
  });
  const signedIn = await signIn.signInAgain();
  if (!signedIn.ok) return signedIn;
  const { site } = custodianOf(configuration, signIn, fetch);
  tell(translate('custodian.readsEverything'));
  if (!order.apply) return verify(site, translate);
  const say = await commandLineSentences(order.language);
  if (configuration.catalogAppId === undefined) tell(say('hints.manifest-id', {}));
  return applyTo(site, order.recheck, translate, say);
}

async function applyTo(site: CustodianSite, recheck: boolean, translate: Translate, say: Say): Carried {
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  process.once('SIGINT', stop);
  const outcome = await setUpSite(site, {
    recheck,
    isStopped: () => stopped,
    onProgress: (stage, round = '', { done, total }) => {
      if (done % 25 === 0 || done === total) tell(translate(`setUp.stages.${stage}`, { round, done, total }));
    },
  });
  process.off('SIGINT', stop);
  if (!outcome.ok) return outcome;
  if (outcome.value.rounds.length === 0) console.log(translate('setUp.nothing'));
  for (const { key, teams, confirmedTeams, shells, confirmedTwice } of outcome.value.rounds) {
    console.log(translate('setUp.round', { key, teams, confirmed: confirmedTeams, shells }));
    if (confirmedTwice > 0) console.log(translate('setUp.confirmedTwice', { key, count: confirmedTwice }));
  }
  for (const hint of outcome.value.hints) tell(say(`hints.${hint}`, {}));
  return success(EXIT.right);
}

/** One line a deviation, apart by tabs, so that other programs can read them. */
async function verify(site: CustodianSite, translate: Translate): Carried {
  const outcome = await verifySite(site, () => undefined);
  if (!outcome.ok) return outcome;
  const { deviations, checked } = outcome.value;
  for (const { code, listName, key = '', itemId = '' } of deviations) {
    console.log([translate(`setUp.deviations.${code}`), listName, key, itemId].join('\t'));
  }
  tell(
    deviations.length === 0
      ? translate('setUp.right', { count: checked })
      : translate('setUp.wrong', { count: deviations.length }),
  );
  return success(deviations.length === 0 ? EXIT.right : EXIT.deviations);
}
