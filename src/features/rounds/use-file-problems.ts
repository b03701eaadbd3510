import { useTranslation } from 'react-i18next';
import type { MatchedFile } from '../../application/rounds/match-file';
import { headingOf, longestIn } from '../../domain/round/population-columns';

export interface LineProblem {
  readonly line: number;
  readonly problem: string;
}

export interface FileProblems {
  /** By line. */
  readonly errors: readonly LineProblem[];
  readonly notes: readonly LineProblem[];
}

/** What is wrong with a file, line by line, in the reader's language. */
export function useFileProblems({ problems, unknownEmployees, unknownLeaders }: MatchedFile): FileProblems {
  const { t } = useTranslation();
  const said = problems.map(({ line, code, column, value, strength }) => ({
    line,
    strength,
    problem: t(`rounds.population.problems.${code}`, {
      value,
      most: column === undefined ? '' : longestIn(column),
      column: column === undefined ? '' : headingOf(column),
    }),
  }));
  const of = (wanted: 'error' | 'note') => said.filter(({ strength }) => strength === wanted);
  const unknown = [
    ...unknownEmployees.map(({ line, employeeUpn: value }) => ({
      line,
      problem: t('rounds.population.unknown-employee', { value }),
    })),
    ...unknownLeaders.map(({ line, leaderUpn: value }) => ({
      line,
      problem: t('rounds.population.unknown-leader', { value }),
    })),
  ];
  return { errors: [...of('error'), ...unknown].toSorted((a, b) => a.line - b.line), notes: of('note') };
}
