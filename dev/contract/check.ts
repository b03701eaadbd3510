import type { Answer } from './place';
import type { Stage } from './stage';

/** One thing that the product relies on, tried from outside. */
export interface Check {
  readonly name: string;
  /** Whether a page of Microsoft's says so, or we suppose it. */
  readonly evidence: 'documented' | 'assumed';
  /**
   * @returns in words what was found, where the product bears either; nothing otherwise.
   * @throws Error that says what is otherwise.
   */
  readonly run: (stage: Stage) => Promise<unknown>;
}

const madeOf =
  (evidence: Check['evidence']) =>
  (name: string, run: Check['run']): Check => ({ name, evidence, run });

export const documented = madeOf('documented');
export const assumed = madeOf('assumed');

export function expectStatus(answer: Answer, ...statuses: readonly number[]): void {
  if (!statuses.includes(answer.status))
    throw new Error(
      `${statuses.join(' or ')} expected, ${answer.status} answered: ${JSON.stringify(answer.body).slice(0, 300)}`,
    );
}

export function expectTrue(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

export function expectRefused({ status }: Answer): void {
  expectTrue(status >= 400 && status < 500, `${status} answered`);
}

/** Members of the answer, whatever they are. */
export const bodyOf = (answer: Answer) => answer.body as Readonly<Record<string, unknown>>;

export const valuesOf = (answer: Answer) =>
  ((answer.body as { value?: unknown }).value ?? []) as readonly Readonly<Record<string, unknown>>[];
