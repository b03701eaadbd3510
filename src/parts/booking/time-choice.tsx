import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { bestOf, findTimes, shorterTimes, type TimeQuestion } from '../../application/booking/find-times';
import { isSameSpan, type TimeSpan } from '../../domain/time/span';
import type { Slot, WeekWithSlots } from '../../domain/booking/slots';
import { BestTimes } from './best-times';
import { HoursForm, type HoursActions } from './hours-form';
import { usualLengths } from './length-and-place';
import { SlotsByDay } from './slots-by-day';
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
  /** What is done with the chosen time; stands by it. */
  readonly children?: (choice: Slot) => ReactNode;
}

/** The times that both have, the best first, why other weeks have none, and what stands around the one that is chosen. */
export function TimeChoice(props: TimeChoiceProps) {
  const { question, minutes, onMinutes, conversation, employee, hours, chosen, suggests = false } = props;
  const styles = useStyles();
  const { t } = useTranslation();
  /** Where the time was pressed: what belongs to it shows up there. */
  const [isAmongBest, setAmongBest] = useState(true);
  const { weeks: found, weeksWithout } = findTimes(question, minutes);
  const weeks = withoutPresent(found, conversation.booking);
  const all = weeks.flatMap(({ slots }) => slots);
  const best = bestOf(all, question);
  const choice = all.find((slot) => chosen && isSameSpan(slot, chosen)) ?? (suggests ? best[0] : undefined);
  const shorter =
    all.length === 0
      ? shorterTimes(
          question,
          usualLengths.filter((length) => length < minutes),
        )
      : undefined;
  const choose = (amongBest: boolean) => (slot: Slot) => {
    setAmongBest(amongBest);
    props.onChoose(slot);
  };
  const showsBest = all.length > best.length;
  const belongsToBest = showsBest && isAmongBest && choice !== undefined && best.includes(choice);
  const panel = choice && props.children && <div className={styles.panel}>{props.children(choice)}</div>;

  if (question.request.attendees.some(({ kind }) => kind === 'shifts-unknown')) {
    return <HoursForm conversation={conversation} employee={employee} actions={hours} isNeeded />;
  }
  return (
    <div className={styles.parts}>
      <Heading level={2}>{t(conversation.booking ? 'booking.newTimes' : 'booking.times')}</Heading>
      {all.length > 0 ? (
        <div className={styles.times}>
          {showsBest && <BestTimes best={best} chosen={choice} onChoose={choose(true)} />}
          {belongsToBest && panel}
          <SlotsByDay
            weeks={weeks}
            chosen={choice}
            onChoose={choose(false)}
            below={belongsToBest ? null : panel}
          />
        </div>
      ) : (
        <Text>{t('booking.none', { count: minutes })}</Text>
      )}
      {shorter && (
        <Button onClick={() => onMinutes(shorter.lengthMinutes)}>
          {t('booking.shorter', { length: shorter.lengthMinutes, count: shorter.times })}
        </Button>
      )}
      <WhyNot weeks={weeksWithout} noticeDays={conversation.round.noticeDays} employee={employee} />
      <HoursForm conversation={conversation} employee={employee} actions={hours} isNeeded={false} />
    </div>
  );
}

/** The present time is free, since it may be moved; moving it to where it stands is no choice. */
function withoutPresent(weeks: readonly WeekWithSlots[], present: TimeSpan | undefined): WeekWithSlots[] {
  return weeks
    .map((week) => ({ ...week, slots: week.slots.filter((slot) => !present || !isSameSpan(slot, present)) }))
    .filter(({ slots }) => slots.length > 0);
}
