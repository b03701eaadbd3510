import { useCallback, useState } from 'react';
import type { Person } from './tenant';

export interface SignInPrompt {
  readonly person: Person;
  readonly scopes: readonly string[];
  readonly answer: (goOn: boolean) => void;
}

/** One question at a time; a second one waits for the first, as popups do. */
export function useSignInPrompt() {
  const [prompts, setPrompts] = useState<readonly SignInPrompt[]>([]);

  const confirmSignIn = useCallback(
    (person: Person, scopes: readonly string[]) =>
      new Promise<boolean>((resolve) => {
        const prompt: SignInPrompt = {
          person,
          scopes,
          answer: (goOn) => {
            setPrompts((waiting) => waiting.filter((other) => other !== prompt));
            resolve(goOn);
          },
        };
        setPrompts((waiting) => [...waiting, prompt]);
      }),
    [],
  );

  // Whoever asked is gone, so nobody waits for an answer.
  const forgetSignIns = useCallback(() => setPrompts([]), []);

  return { prompt: prompts[0], confirmSignIn, forgetSignIns };
}
