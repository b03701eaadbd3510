import { conceptSchema } from '../../src/domain/concept/concept';
import { agreedOf, signatureDigest, type AgreedIn, type Declaration } from '../../src/domain/plan/agreed';
import { filedPlanOf, type FiledPlan, type PlanToFile } from '../../src/domain/plan/filed-plan';
import { rowKinds, tableOf } from '../../src/domain/plan/rows';
import type { RowColumn } from '../../src/domain/plan/rows/row-table';

const named = (da: string, en: string) => ({ da, en });

/** A form of its own: what a built-in form says may change, and these documents may not. */
const form = conceptSchema.parse({
  key: 'golden',
  version: 1,
  name: named('Samtale', 'Conversation'),
  sharing: 'together',
  purpose: [named('Tid til det, der betyder noget.', 'Time for what matters.')],
  goalGroups: [
    { key: 'task', name: named('Opgaver', 'Tasks') },
    { key: 'person', name: named('Personligt', 'Personal') },
  ],
  statusScale: [
    { value: '1', name: named('Mindre end aftalt', 'Less than agreed') },
    { value: '2', name: named('Som aftalt', 'As agreed') },
  ],
  topics: [
    {
      key: 'year',
      title: named('Året', 'The year'),
      questions: [
        { kind: 'text', key: 'went-well', text: named('Hvad gik godt?', 'What went well?'), filed: true },
        { kind: 'texts', key: 'three', text: named('Tre stikord', 'Three keywords'), count: 3, filed: true },
        { kind: 'last-goals', key: 'last', text: named('Sidste års mål', 'Last year’s goals'), filed: true },
        { kind: 'text', key: 'secret', text: named('Kun til samtalen', 'For the conversation alone') },
      ],
    },
    {
      key: 'next',
      title: named('Det næste år', 'Next year'),
      questions: [
        {
          kind: 'goals',
          key: 'proposed-goals',
          text: named('Forslag til mål', 'Proposed goals'),
          columns: [{ column: 'text' }, { column: 'measure' }],
          filed: true,
        },
        {
          kind: 'competences',
          key: 'needs',
          text: named('Behov for kompetencer', 'Needs of competence'),
          horizons: [
            { key: 'short', name: named('På kort sigt', 'In the short run') },
            { key: 'long', name: named('På lang sigt', 'In the long run') },
          ],
          columns: [{ column: 'need' }, { column: 'how' }],
          filed: true,
        },
      ],
    },
  ],
});

const between: Omit<AgreedIn, 'fields'> = {
  conversationKey: '4711-2027',
  roundKey: '2027',
  employeeId: '00000000-0000-4000-8000-000000000001',
  leaderId: '00000000-0000-4000-8000-000000000002',
  form,
};

/** The same with rows of its own: only some columns, under other names. */
const formWithTables = conceptSchema.parse({
  ...form,
  goalGroups: [],
  plan: {
    goal: {
      name: named('Det vil vi', 'What we want'),
      one: named('Vilje', 'Will'),
      columns: [{ column: 'training', name: named('Øvelse', 'Practice') }, { column: 'schedule' }],
    },
    'long-term': { columns: [{ column: 'horizon' }] },
  },
});

interface Golden extends Partial<Pick<PlanToFile, 'header' | 'preparations' | 'form'>> {
  readonly fields: AgreedIn['fields'];
  readonly employee?: Declaration;
  readonly leader?: Declaration;
}

const isAgreed: Declaration = { stance: 'agreed', comment: '' };

function golden({ fields, header, preparations = {}, form: own = form, ...declared }: Golden): FiledPlan {
  const { employee = isAgreed, leader = isAgreed } = declared;
  const agreed = agreedOf({ ...between, form: own, fields });
  const signed = (declaration: Declaration, signedAt: string) => ({
    ...declaration,
    signedAt,
    digest: signatureDigest(agreed, declaration),
  });
  return filedPlanOf({
    agreed,
    form: own,
    header: header ?? { employee: 'Maja Lindegaard', leader: 'Henrik Østergaard' },
    signatures: {
      employee: signed(employee, '2027-02-22T09:41:00Z'),
      leader: signed(leader, '2027-02-22T13:05:30.250Z'),
    },
    preparations,
  });
}

const LONG =
  'Lede tilsynet ved Lilleå sammen med to kolleger og skrive ned, hvad der virker, så andre kan bruge det. ';

const textIn = (column: string, { field }: RowColumn, row: number): string =>
  ({
    date: `2027-${String((row % 12) + 1).padStart(2, '0')}-15`,
    choice: column === 'horizon' ? ['short', 'long'][row % 2]! : ['task', 'person'][row % 2]!,
    person: row % 2 === 0 ? 'Maja Lindegaard' : 'Henrik Østergaard',
    line: `Inden uge ${row + 10}`,
    status: '2',
    text: `${row + 1}: ${LONG.repeat((row % 4) + 1)}`,
  })[field];

const usualKinds = rowKinds.filter((kind) => tableOf(kind).isAskedFor !== true);
const isUsual = ([, { isAskedFor }]: readonly [string, RowColumn]) => isAskedFor !== true;

/** Every column that a form has without naming it, of every such kind, so many rows of each. */
const everyColumn = (rows: number) =>
  Object.fromEntries(
    usualKinds.flatMap((kind) =>
      Array.from({ length: rows }, (_, row) =>
        Object.entries(tableOf(kind).columns)
          .filter(isUsual)
          .map(
            ([column, described]) => [`${kind}.r${row}.${column}`, textIn(column, described, row)] as const,
          ),
      ).flat(),
    ),
  );

/** What a filed PDF may hold, each once. */
export const goldenDocuments = {
  tables: golden({
    form: formWithTables,
    fields: {
      'goal.a1.text': 'Lede et projekt',
      'goal.a1.training': 'Hver fredag',
      // No column of the form, and yet signed: it is shown.
      'goal.a1.measure': 'Tre gange',
      'long-term.b2.what': 'Blive leder',
      'long-term.b2.horizon': 'Om tre år',
      'agreement.c3.what': 'Kaffe',
    },
  }),
  short: golden({ fields: { 'goal.a1.text': 'Lede et projekt', followUpOn: '2027-05-20' } }),
  long: golden({
    fields: { ...everyColumn(9), followUpOn: '2027-05-20', nextConversationOn: '2028-02-10' },
    header: {
      employee: 'Maja Lindegaard',
      position: 'Miljøtekniker',
      leader: 'Henrik Østergaard',
      conversationOn: '2027-02-15',
    },
  }),
  scripts: golden({
    fields: {
      'goal.a1.text': 'Tale med שלום (עולם) og مرحبا بالعالم 👩‍🔬👍🏽🇩🇰 ✅ → ≥ ½ e\u0301',
      'goal.a1.measure': 'Ελληνικά Русский Tiếng Việt Łódź 中 \u{e000} <b>& "æøå"</b>\tfane\nny linje',
      'agreement.b2.what': `${'x'.repeat(300)} ${'👩‍🔬'.repeat(60)} ${'שלום'.repeat(40)}`,
      'agreement.b2.when': '\u0000\ud800\u200f til sommer',
    },
    header: { employee: 'Łukasz שרה Ñandú', leader: 'محمد Østergaard' },
  }),
  remarks: golden({
    fields: { 'competence.c3.need': 'GIS', 'competence.c3.horizon': 'short' },
    employee: { stance: 'remarks', comment: 'Jeg er ikke enig i tiden.\nDet har jeg sagt.' },
    leader: { stance: 'agreed', comment: 'Vi taler om det igen til maj.' },
    preparations: {
      employee: {
        'went-well': 'Samarbejdet med Lilleå.',
        'three.1': 'Ro',
        'three.3': 'Tid',
        'last.g1.status': '2',
        'last.g1.note': 'Det blev færdigt.',
        'proposed-goals.p1.group': 'task',
        'proposed-goals.p1.text': 'Mere tilsyn',
        'proposed-goals.p1.measure': 'Ti besøg',
        'needs.n1.horizon': 'long',
        'needs.n1.need': 'Ledelse',
        'needs.n1.how': 'Kursus',
        secret: 'Det her må ikke stå i filen.',
      },
      leader: { 'went-well': 'Overblikket.' },
      lastPlan: { 'goal.g1.text': 'Kortlægge brønde', 'goal.g2.text': 'Lære GIS' },
    },
  }),
} satisfies Readonly<Record<string, FiledPlan>>;

export type GoldenName = keyof typeof goldenDocuments;

/** SHA-256 of the PDF of each by rendering number. What stands here under a number that was released is never changed. */
export const goldenDigests: Readonly<Record<number, Readonly<Record<GoldenName, string>>>> = {
  1: {
    tables: '64ccad50b6326d4eda312448876e1c6ff39c1927156c1726c380a9402b677ab0',
    short: '4bbdce7b3b6830fd4ff98bec1f74402fbf737e3446f1d16ba2f851836d0badb8',
    long: 'f034f310fc1bf4ed82fe002983f52a28cf02b2478f09e57e9204110135456441',
    scripts: '2e5823d0d970a4dee80b3fa3d8a3fa4da771337f0e79bbf59fb015529e868d8a',
    remarks: '5739b6e89786aebf22d4e7b7b0009a84da650da54b65f24e06b34601b28af8d7',
  },
};
