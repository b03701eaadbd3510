import { answerContextOf } from '../../../src/domain/concept/answer-context';
import { formFor } from '../../../src/domain/concept/form-for';
import { saidTo } from '../../../src/domain/concept/kinds';
import { preparationForm } from '../../../src/domain/concept/preparation-form';
import { sharedFields } from '../../../src/domain/conversation/sharing';
import { unlikeForm } from '../../made-up/unlike-form';

const questionsOf = (...asking: Parameters<typeof formFor>) =>
  formFor(...asking).topics.flatMap(({ questions }) => questions);
const textsOf = (...asking: Parameters<typeof formFor>) => questionsOf(...asking).map(({ text }) => text.da);

it('asks the leader in the leader’s own wording, and prompts nobody with the other’s prompts', () => {
  expect(textsOf(unlikeForm, 'employee')).toContain('Hvad ønsker du?');
  expect(textsOf(unlikeForm, 'leader')).toContain('Hvad tror du, den anden ønsker?');
  expect(textsOf(unlikeForm, 'leader')).not.toContain('Hvad ønsker du?');
  const [asked] = questionsOf(unlikeForm, 'leader').filter(({ key }) => key === 'wish');
  expect(asked?.prompts).toEqual([]);
});

it('asks each for what that one answers, and neither for what is answered in the conversation', () => {
  expect(textsOf(unlikeForm, 'leader')).toContain('Rammen fra lederen');
  expect(textsOf(unlikeForm, 'employee')).not.toContain('Rammen fra lederen');
  expect(textsOf(unlikeForm, 'employee')).not.toContain('Fælles ord');
  for (const party of ['employee', 'leader'] as const) {
    expect(textsOf(unlikeForm, party, 'during')).toEqual(['Fælles ord']);
  }
});

it('keeps an answer that only its writer reads where nothing is handed in', () => {
  const secret = questionsOf(unlikeForm, 'employee').find(({ text }) => text.da === 'Kun til mig')!;
  const fields = { [secret.key]: 'Jeg søger andet arbejde' };
  expect(saidTo(secret, fields, answerContextOf(unlikeForm, {}))).toMatchObject([
    { text: 'Jeg søger andet arbejde' },
  ]);
  expect(sharedFields(fields)).toEqual({});
});

it('leaves a form as it is that says nothing of the two', () => {
  expect(formFor(preparationForm, 'employee')).toEqual(preparationForm);
  expect(formFor(preparationForm, 'employee')).toBe(formFor(preparationForm, 'employee'));
});
