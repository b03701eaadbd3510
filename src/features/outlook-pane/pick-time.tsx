import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { askForTimes } from '../../application/booking/find-times';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { isSameSpan, type TimeSpan } from '../../domain/time/span';
import type { Person } from '../../domain/base/person';
import { LengthAndPlace } from '../../parts/booking/length-and-place';
import { TimeChoice } from '../../parts/booking/time-choice';
import { useMeetingWishes } from '../../parts/booking/use-meeting-wishes';
import { BookingProblem } from '../../parts/conversation/booking-problem';
import { Loaded } from '../../parts/workplace/loaded';
import { useDays } from '../../parts/workplace/use-days';
import { useOutcome } from '../../parts/workplace/use-outcome';
import { OpenInTeams } from './open-in-teams';
import type { Filling } from './use-filling';
import { useGivenHours } from './use-given-hours';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A place that is being typed is written into the appointment when so long nothing more is, in milliseconds. */
const TYPING_PAUSE = 700;

export interface PickTimeProps {
  readonly conversation: LeaderConversation;
  readonly others: readonly LeaderConversation[];
  readonly self: Person;
  /** The first name. */
  readonly employee: string;
  readonly filling: Filling;
  readonly openAddress: (address: string) => void;
}

/** Length, place and the times that both have. A time that is pressed goes into the appointment. */
export function PickTime({ conversation, others, self, employee, filling, openAddress }: PickTimeProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const { item, round } = conversation;
  const wishes = useMeetingWishes(self, round);
  const { place, minutes } = wishes;
  const hours = useGivenHours(conversation);
  const times = useOutcome(
    ['pane-times', item.key, JSON.stringify(item.records.leader.booking.givenHours ?? [])],
    (workplace) => askForTimes(workplace, self, conversation, others),
    wishes.isKnown,
  );
  const [attendee] = times.value?.invited ?? [];
  const { isBusy } = filling;
  const problem = filling.problem?.of === item.key ? filling.problem.failure : undefined;
  const standing = filling.standing?.key === item.key ? filling.standing : undefined;

  const pick = async (time: TimeSpan) => {
    if (isBusy || !attendee) return;
    wishes.remember();
    const outcome = await filling.fill(conversation, { time, attendee, place });
    if (outcome === 'taken' || outcome === 'changed') times.askAgain();
  };

  // The place goes with the time that stands in the appointment, also when it is changed afterwards.
  const isElsewhere =
    standing?.place !== undefined &&
    (standing.place.online !== place.online || (!place.online && standing.place.room !== place.room.trim()));
  useEffect(() => {
    if (!isElsewhere || isBusy || problem) return undefined;
    const timer = setTimeout(() => void pick(standing), TYPING_PAUSE);
    return () => clearTimeout(timer);
  });

  return (
    <Loaded asked={times}>
      {(question) =>
        question.invited.length > 0 ? (
          <div className={styles.parts}>
            <LengthAndPlace
              minutes={minutes}
              onMinutes={wishes.setMinutes}
              place={place}
              onPlace={wishes.setPlace}
              isPlaceAsked
            />
            <Text size={200} className={styles.quiet}>
              {t('booking.context', { count: round.noticeDays, day: day(round.ends) })}
            </Text>
            {hours.problem && <BookingProblem problem={hours.problem} onRetry={hours.retry} />}
            <TimeChoice
              question={question}
              minutes={minutes}
              onMinutes={wishes.setMinutes}
              conversation={conversation}
              employee={employee}
              chosen={filling.pending ?? standing}
              onChoose={(slot) => {
                if (!standing || !isSameSpan(standing, slot) || problem) void pick(slot);
              }}
              hours={hours}
            />
            {problem && <BookingProblem problem={problem} onRetry={filling.retry} />}
          </div>
        ) : (
          <div className={styles.parts}>
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{t('outlook.noMailbox', { employee })}</MessageBarBody>
            </MessageBar>
            <OpenInTeams conversationKey={item.key} openAddress={openAddress}>
              {t('outlook.bookInTeams')}
            </OpenInTeams>
          </div>
        )
      }
    </Loaded>
  );
}
