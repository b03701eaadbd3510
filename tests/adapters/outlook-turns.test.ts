import { asked } from '../../src/adapters/outlook/asked';

type Answer = (result: {
  status: string;
  value?: unknown;
  error?: { name: string; message: string };
}) => void;

Object.assign(globalThis, { Office: { AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' } } });

/** Outlook as it is asked: the questions that wait for their answers, the first first. */
function asking(count: number) {
  const open: Answer[] = [];
  const answers = Array.from({ length: count }, () =>
    asked<unknown>((answer) => open.push(answer as unknown as Answer)),
  );
  const answerFirst = async (result: Parameters<Answer>[0] = { status: 'succeeded' }) => {
    open.shift()!(result);
    await new Promise(setImmediate);
  };
  return { open, answers, answerFirst };
}

const untilAsked = () => new Promise(setImmediate);

describe('Outlook is asked', () => {
  it('three things at a time, and the next when one is answered', async () => {
    const { open, answers, answerFirst } = asking(5);
    await untilAsked();
    expect(open).toHaveLength(3);
    await answerFirst({ status: 'succeeded', value: 1 });
    expect(open).toHaveLength(3);
    for (const value of [2, 3, 4, 5]) await answerFirst({ status: 'succeeded', value });
    expect(await Promise.all(answers)).toEqual([1, 2, 3, 4, 5]);
  });

  it('on, where it refuses or throws', async () => {
    const { answers, answerFirst } = asking(3);
    await untilAsked();
    const refusal = { status: 'failed', error: { name: 'Host Error', message: 'no' } };
    const ends = Promise.allSettled(answers);
    for (let answered = 0; answered < answers.length; answered += 1) await answerFirst(refusal);
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    const thrown = Array.from({ length: 4 }, () =>
      asked(() => {
        throw new RangeError('too long');
      }),
    );
    for (const each of thrown) await expect(each).rejects.toThrow('too long');
    const after = asking(1);
    await untilAsked();
    expect(after.open).toHaveLength(1);
    await after.answerFirst({ status: 'succeeded', value: 'on' });
    expect(await after.answers[0]).toBe('on');
  });
});
