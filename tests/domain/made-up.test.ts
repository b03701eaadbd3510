import { answerContextOf, rowChoicesOf } from '../../src/domain/concept/answer-context';
import { conceptSchema, type Concept } from '../../src/domain/concept/concept';
import { progressOf } from '../../src/domain/concept/progress';
import { preparationForm } from '../../src/domain/concept/preparation-form';
import { preparationText } from '../../src/domain/conversation/preparation-text';
import { agreedOf, conceptDigest, signatureDigest, type Agreed } from '../../src/domain/plan/agreed';
import type { Fields } from '../../src/domain/writing/fields';
import { changesSince } from '../../src/domain/plan/changes';
import { missingIn } from '../../src/domain/plan/missing';
import { planOf } from '../../src/domain/plan/plan';
import { filedPlanDocument, filedPlanOf } from '../../src/domain/plan/filed-plan';
import { lazyPdf } from '../../src/adapters/documents/pdf/pdf';
import { readFont } from '../../dev/read-font';
import { textOfPdf } from '../read-pdf';
import { weatherQuestion } from '../made-up/weather';

// What somebody writes who adds a kind of question and a column: a line in each register.
jest.mock('../../src/domain/concept/kinds/register', () => ({
  questionKinds: {
    ...jest.requireActual<typeof import('../../src/domain/concept/kinds/register')>(
      '../../src/domain/concept/kinds/register',
    ).questionKinds,
    weather: jest.requireActual<typeof import('../made-up/weather')>('../made-up/weather').weather,
  },
}));
jest.mock('../../src/domain/plan/rows/goal', () => ({
  goal: jest
    .requireActual<typeof import('../made-up/budget')>('../made-up/budget')
    .withBudget(
      jest.requireActual<typeof import('../../src/domain/plan/rows/goal')>('../../src/domain/plan/rows/goal')
        .goal,
    ),
}));

const [first, ...rest] = preparationForm.topics;
const concept: Concept = conceptSchema.parse({
  ...preparationForm,
  topics: [{ ...first, questions: [...first!.questions, weatherQuestion] }, ...rest],
});
const fields = { 'goal.a1.text': 'Lede et projekt', 'goal.a1.budget': '12.000 kr.' };

describe('A made-up kind of question', () => {
  const context = answerContextOf(concept, {});
  const topic = concept.topics[0]!;

  it('is part of a form, and changes its digest', () => {
    expect(topic.questions.at(-1)).toMatchObject({
      kind: 'weather',
      skies: [{ value: 'sun' }, { value: 'rain' }],
    });
    expect(conceptDigest(concept)).not.toBe(conceptDigest(preparationForm));
  });

  it('counts in the progress of its topic', () => {
    const before = progressOf(topic, {}, context);
    expect(progressOf(topic, { mood: 'rain' }, context)).toEqual({
      ...before,
      answered: before.answered + 1,
    });
  });

  it('stands in the readable text of a preparation', () => {
    expect(preparationText(concept, { mood: 'rain' }, {})).toContain('Hvordan er vejret hos dig?</h4>');
    expect(preparationText(concept, { mood: 'rain' }, {})).toContain('Vejret hos mig: Regn');
  });
});

const shown = (written: Fields) =>
  agreedOf({
    ...{ conversationKey: '4711-2027', roundKey: '2027', employeeId: 'maja', leaderId: 'henrik' },
    ...{ form: concept, fields: written },
  });

const declared = { stance: 'agreed', comment: '' } as const;
const digestOf = (agreed: Agreed) => signatureDigest(agreed, declared);

describe('A made-up column of a goal', () => {
  it('is covered by a signature', () => {
    const changed = shown({ ...fields, 'goal.a1.budget': '0 kr.' });
    expect(digestOf(changed)).not.toBe(digestOf(shown(fields)));
    expect(changesSince(shown(fields), changed).fields).toHaveLength(1);
  });

  it('is asked for where it is empty', () => {
    const [goal] = planOf({ 'goal.a1.text': 'Lede et projekt' }).rows.goal;
    expect(missingIn('goal', goal!, rowChoicesOf(concept)).map(({ lack }) => lack.da)).toContain('budget');
  });
});

it('both stand in the filed PDF', async () => {
  const agreed = shown(fields);
  const signature = { ...declared, signedAt: '2027-02-06T13:40:00Z', digest: digestOf(agreed) };
  const filed = filedPlanOf({
    ...{ agreed, form: concept },
    header: { employee: 'Maja Lindegaard', leader: 'Henrik Østergaard' },
    signatures: { employee: signature, leader: signature },
    preparations: { employee: { mood: 'rain' } },
  });
  const made = await lazyPdf(readFont).render(filedPlanDocument(filed));
  if (!made.ok) throw new Error(made.failure.code);
  const text = await textOfPdf(made.value);
  for (const words of ['Budget', '12.000 kr.', 'Hvordan er vejret hos dig?', 'Regn'])
    expect(text).toContain(words);
});
