import { useCallback, useState } from 'react';

/** A question to the person at the screen, on behalf of the app. */
export type Prompt<Question, Answer> = Question & { readonly answer: (answer: Answer) => void };

/** One question at a time; a second one waits for the first, as popups do. */
export function usePrompts<Question extends object, Answer>() {
  const [prompts, setPrompts] = useState<readonly Prompt<Question, Answer>[]>([]);

  const ask = useCallback(
    (question: Question) =>
      new Promise<Answer>((resolve) => {
        const prompt: Prompt<Question, Answer> = {
          ...question,
          answer: (answer) => {
            setPrompts((waiting) => waiting.filter((other) => other !== prompt));
            resolve(answer);
          },
        };
        setPrompts((waiting) => [...waiting, prompt]);
      }),
    [],
  );

  // Whoever asked is gone, so nobody waits for an answer.
  const forget = useCallback(() => setPrompts([]), []);

  return { prompt: prompts[0], ask, forget };
}
