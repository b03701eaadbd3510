import { parseArgs } from 'node:util';
import type { commandLineDa } from '../src/i18n/da-command-line';
import type { Language } from '../src/i18n/language-of';

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

/** What a command takes: it is read by this table and explained by it. */
export interface Table {
  /** As one types it: `npm start --`. */
  readonly name: string;
  readonly does: string;
  /** One of these must be named; a word in capitals stands for any. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Words that may follow, and how many. */
  readonly words?: { readonly value: string; readonly says: string; readonly most: number };
  readonly options: Readonly<Record<string, Flag | Valued>>;
  readonly example: string;
  /** Why it could not go on, where the failure does not say so itself. */
  readonly explain?: (error: unknown) => string;
}

/** What was typed, in the words of the table. */
export type Values<T extends Pick<Table, 'options'>> = {
  readonly [Name in keyof T['options']]: ValueOf<T['options'][Name]>;
};

type ValueOf<Option> = Option extends Flag
  ? boolean
  : Option extends { readonly default: string } | { readonly required: true }
    ? Accepted<Option>
    : Accepted<Option> | undefined;

type Accepted<Option> = Option extends {
  readonly accepts: { readonly test: (value: string) => value is infer Name extends string };
}
  ? Name
  : string;

/** Answers the exit code; nothing where it is well, or goes on running. */
interface Work<T extends Table> {
  readonly run: (values: Values<T>, words: readonly string[]) => Answered | Promise<Answered>;
}
type Answered = number | undefined;

/** Answers the exit code: 2 where what was typed will not do. */
type Command = (args: readonly string[]) => Promise<number>;

/** What was typed will not do; the message is the one sentence that says why. */
export class BadInput extends Error {}

/** The same, where the sentence can be said in the language asked for. */
export class Misuse extends BadInput {
  constructor(
    readonly code: keyof (typeof commandLineDa)['usage'],
    /** What the sentence names; several are named with “or” between. */
    readonly named: Readonly<Record<string, string | readonly string[]>>,
  ) {
    super(code);
  }
}

/** @param load the work when there is some: to be told what a command does takes no time. */
export function command<T extends Table>(table: T, load: () => Promise<Work<T>>): Command {
  return async (args) => {
    try {
      if (args.includes('--help')) {
        console.log(help(table));
        return 0;
      }
      const { values, words } = read(table, args);
      const { run } = await load();
      return (await run(values, words)) ?? 0;
    } catch (error) {
      const isBad = error instanceof BadInput;
      if (error instanceof Misuse) console.error(await said(error, table, languageIn(args, table)));
      else console.error(!isBad && table.explain ? table.explain(error) : messageOf(error));
      return isBad ? 2 : 1;
    }
  };
}

/** The language that was asked for, even where nothing else of what was typed can be read. */
function languageIn(args: readonly string[], { options }: Table): Language {
  const asked = /--language[= ](\w+)/.exec(args.join(' '))?.[1];
  const { language } = options;
  const usual = language?.type === 'string' ? language.default : undefined;
  return asked === 'da' || asked === 'en' ? asked : ((usual ?? 'en') as Language);
}

async function said({ code, named }: Misuse, { name }: Table, language: Language): Promise<string> {
  const { commandLineSentences } = await import('../src/hosts/cli/texts');
  const say = await commandLineSentences(language);
  const values = Object.entries(named).map(([key, value]) => [
    key,
    listed([value].flat(), LOCALES[language]),
  ]);
  return say(`usage.${code}`, { name, ...(Object.fromEntries(values) as Record<string, string>) });
}

/** @throws Misuse */
export function read<T extends Table>(table: T, args: readonly string[]) {
  const { values, positionals: words } = parsed(table, args);
  const { options, choices, words: rest } = table;
  if (choices && !Object.keys(choices).some((choice) => isChosen(choice, words)))
    throw new Misuse('no-choice', { choices: Object.keys(choices) });
  if (!choices && words.length > (rest?.most ?? 0))
    throw new Misuse('word-too-much', { word: words.at(-1) ?? '' });
  for (const [option, described] of Object.entries(options)) {
    if (described.type === 'boolean') continue;
    const { required, accepts, expected = described.says } = described;
    const value = values[option];
    if (value === undefined && required) throw new Misuse('option-missing', { option, expected });
    if (typeof value === 'string' && accepts && !accepts.test(value))
      throw new Misuse('value-refused', { option, value, expected });
  }
  return { values: values as Values<T>, words };
}

/** A word in capitals stands for any. */
function isChosen(choice: string, words: readonly string[]): boolean {
  const parts = choice.split(' ');
  return (
    parts.length === words.length && parts.every((part, at) => /^[A-Z]+$/.test(part) || part === words[at])
  );
}

/** What Node says where it cannot read what was typed. */
const UNREADABLE = [
  [/Unknown option/, 'unknown-option'],
  [/does not take an argument/, 'value-unwanted'],
  // Also where another option stands in its place.
  [/./, 'value-missing'],
] as const;

function parsed({ options }: Table, args: readonly string[]) {
  const flags = Object.entries(options).filter(([, { type }]) => type === 'boolean');
  const unset = Object.fromEntries(flags.map(([option]) => [option, false]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: { ...unset, ...values } as Record<string, unknown>, positionals };
  } catch (error) {
    const message = messageOf(error);
    const [, code] = UNREADABLE.find(([pattern]) => pattern.test(message)) ?? UNREADABLE[2];
    throw new Misuse(code, { option: /'(--?[^' ,]+)/.exec(message)?.[1] ?? '' });
  }
}

function help({ name, does, choices = {}, words, options, example }: Table): string {
  const chosen = Object.keys(choices).join(' | ');
  const usage = [name, chosen, words && `[${words.value}]`, '[options]'].filter(Boolean).join(' ');
  const rows = [
    ...Object.entries(choices),
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
  return [usage, '', does, '', ...lines, '', `For example: ${example}`].join('\n');
}

const extra = ({ default: usual, required }: Valued): string =>
  required ? ' (needed)' : usual === undefined ? '' : ` (${usual})`;

export const flag = (says: string) => ({ type: 'boolean', says }) as const;

type More = Pick<Valued, 'default' | 'required' | 'accepts' | 'expected'>;

export const valued = <const M extends More>(value: string, says: string, more?: M) =>
  ({ type: 'string', value, says, ...(more as M) }) as const;

/** An option whose value is one of a few names. */
export const oneOf = <const N extends string, const M extends More>(
  names: readonly N[],
  says: string,
  more?: M,
) => {
  const accepts = { test: (value: string): value is N => names.some((name) => name === value) };
  return valued(names.join('|'), says, { accepts, expected: listed(names), ...(more as M) });
};

const LOCALES = { da: 'da', en: 'en-GB' } as const;

const listed = (names: readonly string[], locale: string = LOCALES.en): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);

/** A number that stands for how many. */
export const isCount = /^[1-9]\d*$/;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
