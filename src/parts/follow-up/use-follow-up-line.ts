import { useTranslation } from 'react-i18next';
import type { FollowUpRecords } from '../../domain/follow-up/record';
import { standsOn, stateOfFollowUp, type FollowUpState } from '../../domain/follow-up/state';
import {
  followUpsOf,
  NEXT_CONVERSATION,
  PLAN_FOLLOW_UP,
  type FollowUpId,
} from '../../domain/follow-up/follow-ups';
import type { Fields } from '../../domain/writing/fields';
import { planOf } from '../../domain/plan/plan';
import type { Names } from '../../domain/conversation/parties';
import { capitalized } from '../../i18n/days';
import { firstName } from '../../ui/first-name';
import type { FollowUpOnLine } from './follow-up-line';
import { useRowWords } from '../plan/row-words';
import { useDays } from '../workplace/use-days';

/** Every follow-up of a plan as both are told of it: what, when, and whether it stands in the calendars. */
export function useFollowUpLine(fields: Fields, records: FollowUpRecords, names: Names): FollowUpOnLine[] {
  const { t } = useTranslation();
  const { today, day, meetingSpan } = useDays();
  const { goalName, agreementName } = useRowWords();
  const { goals, agreements } = planOf(fields);
  const leader = firstName(names.leader);

  const nameOf = (id: FollowUpId): string => {
    if (id === PLAN_FOLLOW_UP) return t('followUp.names.plan');
    if (id === NEXT_CONVERSATION) return t('followUp.names.next');
    const goal = goals.find((each) => `goal.${each.id}` === id);
    if (goal) return goalName(goal);
    const agreement = agreements.find((each) => `agreement.${each.id}` === id);
    return agreement ? agreementName(agreement) : '';
  };
  const words = (state: FollowUpState): string => {
    switch (state.kind) {
      case 'clash':
        return state.with === 'both'
          ? t('followUp.states.clashBoth')
          : t('followUp.states.clash', { who: firstName(names[state.with]) });
      case 'leader-alone':
        return t('followUp.states.leaderAlone', { leader });
      default:
        return t(`followUp.states.${state.kind}`);
    }
  };
  return followUpsOf(fields)
    .filter(({ isCovered }) => !isCovered)
    .map((followUp) => {
      const { id, on, isDone } = followUp;
      const record = records[id];
      const state = stateOfFollowUp(followUp, record, today);
      const when = standsOn(on, record)
        ? meetingSpan(record.start, record.end)
        : day(on, { weekday: 'always' });
      return {
        id,
        name: nameOf(id),
        when: capitalized(when),
        state: words(state),
        isDone,
        isWarning: state.kind === 'clash' || state.kind === 'over',
      };
    });
}
