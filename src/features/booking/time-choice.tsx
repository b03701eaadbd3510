import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { findTimes, shorterTimes, type TimeQuestion } from '../../application/booking/find-times';
import type { TimeSpan } from '../../domain/time/span';
import type { Slot, WeekWithSlots } from '../../domain/booking/slots';
import { useDays } from '../../parts/workplace/use-days';
import { HoursForm } from './hours-form';
import { usualLengths } from './length-and-place';
import { SlotsByWeek } from './slots-by-week';
import type { BookingActions } from './use-booking';
import { WhyNot } from './why-not';
import { Heading } from '../../ui/heading';
import { wideTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  small: { display: 'block', color: tokens.colorNeutralForeground2 },
  decision: {
    display: 'grid',
    gap: '10px',
    justifyItems: 'start',
    paddingTop: '16px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: wideTouch,
});

export interface TimeChoiceProps {
  readonly question: TimeQuestion;
  readonly minutes: number;
  readonly onMinutes: (minutes: number) => void;
  readonly conversation: LeaderConversation;
  readonly employee: string;
  readonly actions: BookingActions;
}

/** The times that both have, why other weeks have none, and the one that is taken. */
export function TimeChoice(props: TimeChoiceProps) {
  const { question, minutes, onMinutes, conversation, employee, actions } = props;
  const styles = useStyles();
  const { t } = useTranslation();
  const { meeting } = useDays();
  const [chosen, setChosen] = useState<Slot>();
  const { weeks: found, weeksWithout } = findTimes(question, minutes);
  const weeks = withoutPresent(found, conversation.booking);
  const all = weeks.flatMap(({ slots }) => slots);
  // A time that was chosen and is no longer among them, such as after another length, is not chosen.
  const choice = all.find(({ start, end }) => start === chosen?.start && end === chosen.end);
  const isBooked = conversation.booking !== undefined;
  const shorter =
    all.length === 0
      ? shorterTimes(
          question,
          usualLengths.filter((length) => length < minutes),
        )
      : undefined;

  return (
    <div className={styles.parts}>
      {question.request.attendees.some(({ kind }) => kind === 'shifts-unknown') ? (
        <HoursForm conversation={conversation} employee={employee} actions={actions} isNeeded />
      ) : (
        <>
          <Heading level={2}>{t(isBooked ? 'booking.newTimes' : 'booking.times')}</Heading>
          {all.length > 0 ? (
            <SlotsByWeek weeks={weeks} chosen={choice} onChoose={setChosen} />
          ) : (
            <Text>{t('booking.none', { count: minutes })}</Text>
          )}
          {shorter && (
            <Button onClick={() => onMinutes(shorter.lengthMinutes)}>
              {t('booking.shorter', { length: shorter.lengthMinutes, count: shorter.times })}
            </Button>
          )}
          <WhyNot weeks={weeksWithout} noticeDays={conversation.round.noticeDays} employee={employee} />
          <HoursForm conversation={conversation} employee={employee} actions={actions} isNeeded={false} />
          {all.length > 0 && (
            <div className={styles.decision}>
              <Text size={200} className={styles.small}>
                {t('booking.invitation')} {t('booking.nothingConfidential')}
              </Text>
              <Button
                appearance="primary"
                className={styles.button}
                disabledFocusable={choice === undefined || actions.isBusy}
                onClick={() => choice && void actions.take(choice)}
              >
                {choice
                  ? t(isBooked ? 'booking.move' : 'booking.book', {
                      time: meeting(choice.start, { weekday: 'always' }),
                    })
                  : t('booking.choose')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** The present time is free, since it may be moved; moving it to where it stands is no choice. */
function withoutPresent(weeks: readonly WeekWithSlots[], present: TimeSpan | undefined): WeekWithSlots[] {
  return weeks
    .map((week) => ({
      ...week,
      slots: week.slots.filter(({ start, end }) => start !== present?.start || end !== present.end),
    }))
    .filter(({ slots }) => slots.length > 0);
}
