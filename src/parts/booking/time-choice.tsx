import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { TimeQuestion } from '../../application/booking/find-times';
import type { WayOut } from '../../application/booking/ways-out';
import { isSameSpan, type TimeSpan } from '../../domain/time/span';
import type { Slot } from '../../domain/booking/slots';
import { AgainstRules, type AskedAbout } from './against-rules';
import { BestTimes } from './best-times';
import { DayStrip } from './day-strip';
import { HoursForm, type HoursActions } from './hours-form';
import { Shortage } from './shortage';
import { SlotsByDay } from './slots-by-day';
import { useRulesAgainst } from './use-rules-against';
import { useTimeSearch } from './use-time-search';
import { WhyNot } from './why-not';
import { Heading } from '../../ui/heading';
import { beside } from '../../ui/narrow';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  // The lines keep their distance themselves: the panel beside them stands across many rows, of which most are empty.
  times: { display: 'grid', columnGap: '24px', [beside]: { gridTemplateColumns: 'minmax(0, 1fr) 340px' } },
  panel: {
    display: 'grid',
    gap: '12px',
    alignContent: 'start',
    margin: '4px 0 16px',
    padding: '14px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    [beside]: {
      gridColumnStart: 2,
      gridRowStart: 1,
      gridRowEnd: 'span 400',
      alignSelf: 'start',
      position: 'sticky',
      top: '16px',
      margin: 0,
    },
  },
});

export interface TimeChoiceProps {
  readonly question: TimeQuestion;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly conversation: LeaderConversation;
  /** The first name. */
  readonly employee: string;
  /** What is chosen counts only while it is among the times. */
  readonly chosen: TimeSpan | undefined;
  readonly onChoose: (slot: Slot) => void;
  /** The best time counts as chosen until another is. */
  readonly suggests?: boolean;
  readonly hours: HoursActions;
  /** What is done with the chosen time; stands below its day. */
  readonly children?: (choice: Slot) => ReactNode;
}

/** The times that both have, the best first, why other weeks have none, and what stands around the one that is chosen. */
export function TimeChoice(props: TimeChoiceProps) {
  const { question, minutes, conversation, employee, hours, chosen, suggests = false } = props;
  const styles = useStyles();
  const { t } = useTranslation();
  /** Where the time was pressed: what belongs to it shows up there. */
  const [isAmongBest, setAmongBest] = useState(true);
  const [asked, setAsked] = useState<AskedAbout>();
  const rules = useRulesAgainst(question, employee);
  const { weeks, weeksWithout, all, best, ways, setAside } = useTimeSearch(
    question,
    minutes,
    conversation.booking,
  );
  const choice = all.find((slot) => chosen && isSameSpan(slot, chosen)) ?? (suggests ? best[0] : undefined);
  const choose = (slot: Slot, amongBest: boolean) => {
    setAmongBest(amongBest);
    if (rules.sentencesOn(slot.date).length > 0) setAsked({ slot, isOpen: true });
    else props.onChoose(slot);
  };
  const take = (way: WayOut) => {
    if (way.kind === 'shorter') props.onMinutes(way.lengthMinutes);
    else setAside({ [way.kind]: true });
  };
  const showsBest = best.length > 0 && all.length > best.length;
  const belongsToBest = showsBest && isAmongBest && choice !== undefined && best.includes(choice);
  const panel = choice && (
    <div className={styles.panel}>
      <DayStrip choice={choice} question={question} employee={employee} />
      {props.children?.(choice)}
    </div>
  );

  if (question.request.attendees.some(({ kind }) => kind === 'shifts-unknown')) {
    return <HoursForm conversation={conversation} employee={employee} actions={hours} isNeeded />;
  }
  return (
    <div className={styles.parts}>
      <Heading level={2}>{t(conversation.booking ? 'booking.newTimes' : 'booking.times')}</Heading>
      {all.length > 0 && (
        <div className={styles.times}>
          {showsBest && <BestTimes best={best} chosen={choice} onChoose={(slot) => choose(slot, true)} />}
          {belongsToBest && panel}
          <SlotsByDay
            weeks={weeks}
            chosen={choice}
            onChoose={(slot) => choose(slot, false)}
            noteOn={rules.noteOn}
            below={belongsToBest ? null : panel}
          />
        </div>
      )}
      <Shortage question={question} minutes={minutes} hasNone={all.length === 0} ways={ways} onTake={take} />
      <WhyNot weeks={weeksWithout} noticeDays={conversation.round.noticeDays} employee={employee} />
      <HoursForm
        conversation={conversation}
        employee={employee}
        known={question.request.attendees[0]?.workingHours ?? []}
        actions={hours}
        isNeeded={false}
      />
      <AgainstRules
        asked={asked}
        sentencesOn={rules.sentencesOn}
        onTake={props.onChoose}
        onClose={() => asked && setAsked({ ...asked, isOpen: false })}
      />
    </div>
  );
}
