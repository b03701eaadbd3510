import { preparationForm2 } from '../../domain/concept/built-in/preparation';
import type { Concept } from '../../domain/concept/concept';
import type { RoundField } from '../../domain/round/round-problems';
import { lunchOf, nextRoundKey, roundSchema, type Round, type RoundSettings } from '../../domain/round/round';

/** A round as it stands in the fields of the form. */
export interface TypedRound {
  readonly name: string;
  readonly begins: string;
  readonly ends: string;
  /** Key and version, as `conceptName` writes them. */
  readonly concept: string;
  readonly handInDays: string;
  readonly planDays: string;
  readonly noticeDays: string;
  readonly conversationLength: string;
  /** Times of day, or both empty where no lunch is kept free. */
  readonly lunchFrom: string;
  readonly lunchTo: string;
  readonly kind: RoundSettings['population']['kind'];
  /** One a line. */
  readonly departments: string;
}

export type TypedField = keyof TypedRound;

const usual = roundSchema.omit({ key: true, name: true, begins: true, ends: true });

export const emptyRound: TypedRound = {
  ...fieldsOf(usual.parse({})),
  name: '',
  begins: '',
  ends: '',
  concept: conceptName(preparationForm2),
  kind: 'file',
};

export function typedRound(settings: RoundSettings): TypedRound {
  const { name, begins, ends } = settings;
  return { ...fieldsOf(settings), name, begins, ends };
}

function fieldsOf({
  deadlines,
  noticeDays,
  conversationLength,
  lunch,
  population,
  conceptKey,
  conceptVersion,
}: Omit<RoundSettings, 'key' | 'name' | 'begins' | 'ends'>) {
  const { from = '', to = '' } = lunchOf({ lunch }) ?? {};
  return {
    lunchFrom: from,
    lunchTo: to,
    concept: conceptName({ key: conceptKey, version: conceptVersion }),
    handInDays: String(deadlines.handInDays),
    planDays: String(deadlines.planDays),
    noticeDays: String(noticeDays),
    conversationLength: String(conversationLength),
    kind: population.kind,
    departments: population.kind === 'departments' ? population.departments.join('\n') : '',
  };
}

export interface SettingsSource {
  readonly typed: TypedRound;
  /** What the form does not show stays as it stands. */
  readonly standing: RoundSettings | undefined;
  readonly others: readonly Round[];
  /** How many a file that was chosen now holds. */
  readonly members: number | undefined;
  readonly today: string;
}

/** The settings that the fields say; their values may be anything of their type. */
export function settingsOf({ typed, standing, others, members, today }: SettingsSource): RoundSettings {
  const { name, begins, ends, kind, departments } = typed;
  const before = standing?.population.kind === 'file' ? standing.population.members : undefined;
  const count = members ?? before;
  return {
    ...usual.parse({}),
    ...standing,
    key: standing?.key ?? nextRoundKey(begins || today, others),
    name: name.trim(),
    begins,
    ends,
    ...conceptIn(typed.concept),
    deadlines: { handInDays: numberIn(typed.handInDays), planDays: numberIn(typed.planDays) },
    noticeDays: numberIn(typed.noticeDays),
    conversationLength: numberIn(typed.conversationLength),
    ...lunchIn(typed, standing),
    population:
      kind === 'file'
        ? { kind, ...(count !== undefined && { members: count }) }
        : { kind, departments: linesOf(departments) },
  };
}

/** `forberedelse 2` */
export function conceptName({ key, version }: Pick<Concept, 'key' | 'version'>): string {
  return `${key} ${version}`;
}

/** Whether a concept is named, in whatever version. */
export const isSameConcept = ({ key }: Pick<Concept, 'key'>, name: string): boolean =>
  conceptIn(name).conceptKey === key;

function conceptIn(name: string): Pick<RoundSettings, 'conceptKey' | 'conceptVersion'> {
  const [key = '', version = ''] = name.split(' ');
  return { conceptKey: key, conceptVersion: Number(version) };
}

/** The usual one is written down only where it takes the place of another. */
function lunchIn(
  { lunchFrom, lunchTo }: TypedRound,
  standing: RoundSettings | undefined,
): Pick<RoundSettings, 'lunch'> {
  const isUsual = lunchFrom === emptyRound.lunchFrom && lunchTo === emptyRound.lunchTo;
  if (isUsual && standing?.lunch === undefined) return {};
  return { lunch: lunchFrom === '' && lunchTo === '' ? null : { from: lunchFrom, to: lunchTo } };
}

/** An empty field is no number at all, not 0. */
const numberIn = (text: string): number => (text.trim() === '' ? NaN : Number(text));

const linesOf = (text: string): string[] =>
  [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');

const shownElsewhere = { key: 'begins', population: 'departments', lunch: 'lunchTo' } as const;

/** Where a problem is shown; a round's key comes from its first day. */
export const fieldShowing = (field: RoundField): TypedField =>
  field in shownElsewhere
    ? shownElsewhere[field as keyof typeof shownElsewhere]
    : (field as Exclude<RoundField, keyof typeof shownElsewhere>);

export interface MergedRound {
  readonly typed: TypedRound;
  /** What the other wrote in the fields that both have changed. */
  readonly theirs: Readonly<Partial<Record<TypedField, string>>>;
}

/** Each field as whoever changed it has it; where both did, one's own stays, and the other's is shown beside it. */
export function mergeRounds(base: TypedRound, mine: TypedRound, theirs: TypedRound): MergedRound {
  const fields = Object.keys(base) as TypedField[];
  const changedByMe = fields.filter((field) => mine[field] !== base[field]);
  const onlyMine = Object.fromEntries(changedByMe.map((field) => [field, mine[field]]));
  const clashes = changedByMe.filter(
    (field) => theirs[field] !== base[field] && theirs[field] !== mine[field],
  );
  return {
    typed: { ...theirs, ...onlyMine },
    theirs: Object.fromEntries(clashes.map((field) => [field, theirs[field]])),
  };
}
