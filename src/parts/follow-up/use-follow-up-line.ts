import { useTranslation } from 'react-i18next';
import type { OwnRecords } from '../../domain/conversation/own-record';
import { standsOn, stateOfFollowUp, type FollowUpState } from '../../domain/follow-up/state';
import {
  followUpsOf,
  NEXT_CONVERSATION,
  PLAN_FOLLOW_UP,
  rowFollowUp,
  type FollowUpId,
} from '../../domain/follow-up/follow-ups';
import type { Fields } from '../../domain/writing/fields';
import { rowsOf, type AnyRow } from '../../domain/plan/plan';
import { rowKinds } from '../../domain/plan/rows';
import type { Names } from '../../domain/conversation/parties';
import { capitalized } from '../../i18n/days';
import { firstName } from '../../ui/first-name';
import type { FollowUpOnLine } from './follow-up-line';
import { useRowName } from '../plan/use-row-name';
import { useDays } from '../workplace/use-days';

/** Every follow-up of a plan as both are told of it: what, when, and whether it stands in the calendars. */
export function useFollowUpLine(fields: Fields, records: OwnRecords, names: Names): FollowUpOnLine[] {
  const { t } = useTranslation();
  const { today, day, meetingSpan } = useDays();
  const rowName = useRowName();
  const leader = firstName(names.leader);

  const called: Readonly<Record<FollowUpId, string>> = {
    [PLAN_FOLLOW_UP]: t('followUp.names.plan'),
    [NEXT_CONVERSATION]: t('followUp.names.next'),
    ...Object.fromEntries(
      rowKinds.flatMap((kind) =>
        rowsOf(fields, kind).map((row: AnyRow) => [rowFollowUp(kind, row.id), rowName(kind, row)]),
      ),
    ),
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
  return followUpsOf(fields, records)
    .filter(({ isCovered }) => !isCovered)
    .map((followUp) => {
      const { id, on, isDone } = followUp;
      const record = records.leader.followUps[id];
      const state = stateOfFollowUp(followUp, record, today);
      const when = standsOn(on, record)
        ? meetingSpan(record.start, record.end)
        : day(on, { weekday: 'always' });
      return {
        id,
        name: called[id] ?? '',
        when: capitalized(when),
        state: words(state),
        isDone,
        isWarning: ['clash', 'over', 'beyond'].includes(state.kind),
      };
    });
}
