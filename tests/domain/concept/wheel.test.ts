import fc from 'fast-check';
import { answerContextOf } from '../../../src/domain/concept/answer-context';
import { conceptSchema } from '../../../src/domain/concept/concept';
import { pointOn, wheelsIn } from '../../../src/domain/concept/wheel';
import { unlikeForm } from '../../made-up/unlike-form';

const context = answerContextOf(unlikeForm, {});
const [craft] = unlikeForm.topics;
const third = { ...craft!.questions[0], key: 'ear', text: { da: 'Øret', en: 'Ear' } };
const withThird = conceptSchema.parse({
  ...unlikeForm,
  topics: [{ ...craft, questions: [...craft!.questions, third] }, ...unlikeForm.topics.slice(1)],
});
const topic = withThird.topics[0]!;

it('shows both ratings on the same axes, and leaves out what is not rated', () => {
  const shared = { employee: { hand: '3', eye: '1' }, leader: { hand: '2' } };
  const [wheel] = wheelsIn(topic, withThird, shared, context);
  expect(wheel?.axes.map(({ name, levels }) => [name.da, levels])).toEqual([
    ['Hånden', { employee: '3', leader: '2' }],
    ['Øjet', { employee: '1' }],
    ['Øret', {}],
  ]);
  expect(wheel?.axes[0]?.shares).toEqual({ employee: 1, leader: 2 / 3 });
});

it('knows no place for a level that the scale does not have, and still says it', () => {
  const [wheel] = wheelsIn(topic, withThird, { employee: { hand: '9' } }, context);
  expect(wheel?.axes[0]).toMatchObject({ levels: { employee: '9' }, shares: {} });
});

it('is no wheel with fewer than three', () => {
  expect(wheelsIn(craft!, unlikeForm, {}, context)).toEqual([]);
});

it('begins at the top, follows the clock, and never leaves its circle', () => {
  expect(pointOn(0, 4, 1).y).toBe(-1);
  expect(pointOn(1, 4, 1).x).toBeCloseTo(1);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.nat(20), fc.integer({ min: 3, max: 21 }), share, (axis, axes, far) => {
      const { x, y } = pointOn(axis % axes, axes, far);
      expect(Math.hypot(x, y)).toBeCloseTo(far);
    }),
  );
});
