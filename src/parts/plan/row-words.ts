import { useTranslation } from 'react-i18next';
import type { Agreement, CompetenceNeed, Goal } from '../../domain/plan/plan';
import { missingIn, type Missing } from '../../domain/plan/missing';
import { useDays } from '../workplace/use-days';

/** How rows of a plan are called and said in a line. */
export function useRowWords() {
  const { t } = useTranslation();
  const { day } = useDays();
  const plain = { weekday: 'never' } as const;

  const period = (start: string, end: string): string => {
    if (start && end) return `${day(start, plain)}–${day(end, plain)}`;
    if (start) return t('plan.period.from', { start: day(start, plain) });
    return end ? t('plan.period.until', { end: day(end, plain) }) : '';
  };
  return {
    period,
    goalName: ({ text }: Goal) => text || t('plan.goal.unnamed'),
    agreementName: ({ what }: Agreement) => what || t('plan.agreement.unnamed'),
    competenceName: ({ need }: CompetenceNeed) => need || t('plan.competence.unnamed'),
    /** T53: what a goal lacks, as questions, each once. */
    questions: (goal: Goal): { readonly missing: Missing; readonly words: string }[] => {
      const asked = missingIn(goal).map((missing) => ({ missing, words: t(`plan.missing.${missing}`) }));
      return asked.filter(({ words }, index) => asked.findIndex((other) => other.words === words) === index);
    },
  };
}

/** What there is of several facts, in one line. */
export const inOneLine = (facts: readonly string[]): string =>
  facts.filter((fact) => fact !== '').join(' · ');
