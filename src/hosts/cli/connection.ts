import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ZodError } from 'zod';
import { parseConfiguration, type Configuration } from '../../adapters/configuration';
import { failed, success, type Result } from '../../domain/base/result';
import { trustingFetch } from './trusting-fetch';
import { watched, type Unreached } from './unreached';

/** What `--config`, `--origin` and `--ca` say. */
export interface ConnectionOptions {
  /** The file that the deployment wrote. */
  readonly config?: string;
  /** Where everything is answered in place of Microsoft's hosts, `https://localhost:5366`. */
  readonly origin?: string;
  /** A file with the certificate to trust besides the usual ones. */
  readonly ca?: string;
}

export interface Connection {
  readonly configuration: Configuration;
  readonly fetch: typeof fetch;
  /** Why the last call brought no answer; undefined when it did. */
  readonly unreached: () => Unreached | undefined;
}

/** Why nothing can be reached. `file` may be an address. */
export type ConnectionFailure =
  | {
      readonly code:
        'file-missing' | 'file-unreadable' | 'no-certificate' | 'configuration-missing' | 'not-json';
      readonly file: string;
    }
  | { readonly code: 'configuration-wrong'; readonly file: string; readonly member: string }
  | { readonly code: 'configuration-refused'; readonly file: string; readonly status: number }
  | Unreached;

type Attempt<Value> = Result<Value, ConnectionFailure>;

const USUAL_CONFIGURATION = 'dist/package/config.json';

export async function openConnection({
  config = USUAL_CONFIGURATION,
  origin,
  ca,
}: ConnectionOptions): Promise<Attempt<Connection>> {
  const trusting = ca === undefined ? success(globalThis.fetch) : fetchTrusting(ca);
  if (!trusting.ok) return trusting;
  const { fetch, unreached } = watched(trusting.value);
  const [file, text] =
    origin === undefined ? [config, configurationAt(config)] : await answerOf(origin, fetch, unreached);
  const configuration = text.ok ? configurationIn(file, text.value) : text;
  return configuration.ok ? success({ configuration: configuration.value, fetch, unreached }) : configuration;
}

function fetchTrusting(file: string): Attempt<typeof fetch> {
  const certificate = textOf(file);
  if (!certificate.ok) return certificate;
  try {
    new X509Certificate(certificate.value);
    return success(trustingFetch(certificate.value));
  } catch {
    return failed({ code: 'no-certificate', file });
  }
}

function configurationAt(file: string): Attempt<string> {
  const text = textOf(file);
  return !text.ok && text.failure.code === 'file-missing'
    ? failed({ code: 'configuration-missing', file })
    : text;
}

function textOf(file: string): Attempt<string> {
  try {
    return success(readFileSync(file, 'utf8'));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return failed({ code: isMissing ? 'file-missing' : 'file-unreadable', file });
  }
}

async function answerOf(
  origin: string,
  fetch: Connection['fetch'],
  unreached: Connection['unreached'],
): Promise<[file: string, text: Attempt<string>]> {
  const file = `${origin}/app/config.json`;
  try {
    const answer = await fetch(file);
    const { status } = answer;
    return [
      file,
      answer.ok ? success(await answer.text()) : failed({ code: 'configuration-refused', file, status }),
    ];
  } catch {
    return [file, failed(unreached() ?? { code: 'offline', host: origin })];
  }
}

function configurationIn(file: string, text: string): Attempt<Configuration> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return failed({ code: 'not-json', file });
  }
  try {
    return success(parseConfiguration(content));
  } catch (error) {
    const [fault] = error instanceof ZodError ? error.issues : [];
    return failed({ code: 'configuration-wrong', file, member: fault?.path.join('.') || 'tenantId' });
  }
}
