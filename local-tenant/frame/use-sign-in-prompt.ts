import { useCallback } from 'react';
import type { Person } from './tenant';
import { usePrompts, type Prompt } from './use-prompts';

interface SignInQuestion {
  readonly person: Person;
  readonly scopes: readonly string[];
}

export type SignInPrompt = Prompt<SignInQuestion, boolean>;

export function useSignInPrompt() {
  const { prompt, ask, forget } = usePrompts<SignInQuestion, boolean>();
  const confirmSignIn = useCallback(
    (person: Person, scopes: readonly string[]) => ask({ person, scopes }),
    [ask],
  );
  return { prompt, confirmSignIn, forgetSignIns: forget };
}
