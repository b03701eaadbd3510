import type { Failure } from '../../domain/base/failure';
import { failed, success, type Result } from '../../domain/base/result';

/** Why a use case came to nothing: a word of its own for it, or what Microsoft 365 failed with. */
export type Refusal<Code extends string> = { readonly code: Code } | Failure;

/** Carries a refusal out of a row of steps to the one place that answers it as a value. */
class Refused extends Error {
  constructor(readonly problem: { readonly code: string }) {
    super(problem.code);
    this.name = 'Refused';
  }
}

/**
 * The words that a use case is written in, for one kind of problem (docs/decisions/0011-one-way-to-write.md).
 * @param told how a problem is told, where it is told otherwise than it was met
 */
export function steps<Problem extends { readonly code: string }>(
  told: (problem: Problem) => Problem = (problem) => problem,
) {
  return {
    /** Runs a row of steps; the first that fails ends it, and why is a value again. */
    inSteps: async <Value>(row: () => Promise<Value>): Promise<Result<Value, Problem>> => {
      try {
        return success(await row());
      } catch (error) {
        if (error instanceof Refused) return failed(told(error.problem as Problem));
        throw error;
      }
    },

    /** The value of a step. */
    done: async <Value>(step: Result<Value, Problem> | Promise<Result<Value, Problem>>): Promise<Value> => {
      const result = await step;
      if (result.ok) return result.value;
      throw new Refused(result.failure);
    },

    refuse: (problem: Problem): never => {
      throw new Refused(problem);
    },
  };
}

/** Where nothing but Microsoft 365 can fail. */
export const { inSteps, done, refuse } = steps<Failure>();
