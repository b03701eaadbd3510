import { parseArgs } from 'node:util';

interface Flag {
  readonly type: 'boolean';
  readonly says: string;
}

interface Valued {
  readonly type: 'string';
  readonly says: string;
  /** What stands for the value in the help. */
  readonly value: string;
  readonly default?: string;
  readonly required?: true;
  readonly accepts?: { readonly test: (value: string) => boolean };
  /** What to give, where that is more than `says`. */
  readonly expected?: string;
}

export type Options = Readonly<Record<string, Flag | Valued>>;

export type Values<O extends Options> = {
  readonly [Name in keyof O]: O[Name] extends Flag
    ? boolean
    : O[Name] extends { readonly default: string } | { readonly required: true }
      ? Accepted<O[Name]>
      : Accepted<O[Name]> | undefined;
};

type Accepted<Option> = Option extends {
  readonly accepts: { readonly test: (value: string) => value is infer Name extends string };
}
  ? Name
  : string;

/** What a command takes: it is read by this table and explained by it. */
interface Table<O extends Options> {
  /** As one types it: `npm start --`. */
  readonly name: string;
  readonly does: string;
  /** One of these must be named. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Words that may follow, and how many. */
  readonly words?: { readonly value: string; readonly says: string; readonly most: number };
  readonly options: O;
  readonly example: string;
}

type Read<O extends Options> = Pick<Table<O>, 'name' | 'options' | 'choices' | 'words'>;

interface Working<O extends Options> extends Table<O> {
  /** Answers the exit code; nothing where it is well, or goes on running. */
  readonly run: (values: Values<O>, words: readonly string[]) => Promise<number | undefined>;
  /** Why it could not go on, where the failure does not say so itself. */
  readonly explain?: (error: unknown) => string;
}

/** Answers the exit code: 2 where what was typed will not do. */
export type Command = (args: readonly string[]) => Promise<number>;

/** What was typed will not do; the message is the one sentence that says why. */
export class BadInput extends Error {}

export function command<const O extends Options>(table: Working<O>): Command {
  return async (args) => {
    try {
      if (args.includes('--help')) {
        console.log(help(table));
        return 0;
      }
      const { values, words } = read(table, args);
      return (await table.run(values, words)) ?? 0;
    } catch (error) {
      const isBad = error instanceof BadInput;
      console.error(!isBad && table.explain ? table.explain(error) : messageOf(error));
      return isBad ? 2 : 1;
    }
  };
}

/** @throws BadInput */
export function read<const O extends Options>(
  table: Read<O>,
  args: readonly string[],
): { readonly values: Values<O>; readonly words: readonly string[] } {
  const { values, positionals: words } = parsed(table, args);
  const { name, options, choices, words: rest } = table;
  if (choices && !(words.join(' ') in choices))
    throw new BadInput(`${name} takes ${oneOf(Object.keys(choices)).expected}: ${name} --help says more.`);
  if (!choices && words.length > (rest?.most ?? 0))
    throw new BadInput(`“${words.at(-1)}” is too much: ${name} --help says what it takes.`);
  for (const [option, described] of Object.entries(options)) {
    if (described.type === 'boolean') continue;
    const { required, accepts, expected = described.says } = described;
    const value = values[option];
    if (value === undefined && required) throw new BadInput(`--${option} is missing: give ${expected}.`);
    if (typeof value === 'string' && accepts && !accepts.test(value))
      throw new BadInput(`--${option} "${value}" will not do: give ${expected}.`);
  }
  return { values: values as Values<O>, words };
}

function parsed<O extends Options>({ name, options }: Read<O>, args: readonly string[]) {
  const flags = Object.entries(options).filter(([, { type }]) => type === 'boolean');
  const unset = Object.fromEntries(flags.map(([option]) => [option, false]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: { ...unset, ...values } as Record<string, unknown>, positionals };
  } catch (error) {
    const [what] = messageOf(error).split(/\. |\n/);
    throw new BadInput(`${what}: ${name} --help says what it takes.`);
  }
}

function help({ name, does, choices, words, options, example }: Table<Options>): string {
  const usage = [
    name,
    ...(choices ? [Object.keys(choices).join(' | ')] : []),
    ...(words ? [`[${words.value}]`] : []),
    '[options]',
  ];
  const rows = [
    ...Object.entries(choices ?? {}),
    ...(words ? [[words.value, words.says]] : []),
    ...Object.entries(options).map(([option, described]) =>
      described.type === 'boolean'
        ? [`--${option}`, described.says]
        : [`--${option} ${described.value}`, described.says + extra(described)],
    ),
    ['--help', 'says this'],
  ];
  const width = Math.max(...rows.map(([left = '']) => left.length));
  const lines = rows.map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`);
  return [usage.join(' '), '', does, '', ...lines, '', `For example: ${example}`].join('\n');
}

const extra = ({ default: usual, required }: Valued): string =>
  required ? ' (needed)' : usual === undefined ? '' : ` (${usual})`;

/** An option whose value is one of a few names. */
export function oneOf<const Name extends string>(names: readonly Name[]) {
  return {
    value: names.join('|'),
    accepts: { test: (value: string): value is Name => names.some((name) => name === value) },
    expected: new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names),
  };
}

/** A number that stands for how many. */
export const isCount = /^[1-9]\d*$/;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
