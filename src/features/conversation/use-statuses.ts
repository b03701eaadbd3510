import { useTranslation } from 'react-i18next';
import type { Concept } from '../../domain/concept/concept';
import { statusGiven } from '../../domain/concept/last-goals-question';
import type { Names, Party } from '../../domain/conversation/parties';
import { firstName } from '../../ui/first-name';
import type { SharedAnswers } from './shared-answers';

/** So far apart, two see a goal differently. */
const GAP = 2;

/** What both say of a goal of last year: `Maja 3 · Henrik 3` (T51). */
export function useStatuses(concept: Concept, names: Names, shared: SharedAnswers) {
  const { t } = useTranslation();
  return (goalId: string): { readonly words: string; readonly isApart: boolean } => {
    const of = (party: Party) => statusGiven(concept, shared[party] ?? {}, goalId);
    const [employee, leader] = [of('employee'), of('leader')];
    return {
      words: t('meeting.bothStatuses', {
        employee: firstName(names.employee),
        employeeStatus: employee || t('meeting.noStatus'),
        leader: firstName(names.leader),
        leaderStatus: leader || t('meeting.noStatus'),
      }),
      isApart: employee !== '' && leader !== '' && Math.abs(Number(employee) - Number(leader)) >= GAP,
    };
  };
}
