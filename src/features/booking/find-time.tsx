import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnsent, type LeaderConversation } from '../../application/conversation/seen-conversation';
import { askForTimes } from '../../application/booking/find-times';
import { nextWithoutTime } from '../../application/booking/next-without-time';
import { lengthOf } from '../../domain/booking/alternatives';
import type { TimeSpan } from '../../domain/time/span';
import type { Person } from '../../domain/base/person';
import { LengthAndPlace } from '../../parts/booking/length-and-place';
import { TimeChoice } from '../../parts/booking/time-choice';
import { useMeetingWishes } from '../../parts/booking/use-meeting-wishes';
import { BookingProblem } from '../../parts/conversation/booking-problem';
import { WhichMeeting } from '../../parts/conversation/which-meeting';
import { Card } from '../../ui/card';
import { QuestionDialog } from '../../ui/question-dialog';
import { Loaded } from '../../parts/workplace/loaded';
import { useDays } from '../../parts/workplace/use-days';
import { useOutcome } from '../../parts/workplace/use-outcome';
import { ByHandForm } from './by-hand-form';
import { PresentMeeting } from './present-meeting';
import { TakeTime } from './take-time';
import { useBooking } from './use-booking';

const useStyles = makeStyles({ parts: { display: 'grid', gap: '16px' } });

export interface FindTimeProps {
  readonly conversation: LeaderConversation;
  readonly others: readonly LeaderConversation[];
  readonly self: Person;
  /** The first name. */
  readonly employee: string;
}

export function FindTime({ conversation, others, self, employee }: FindTimeProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { item, round, booking } = conversation;
  const { intended } = item.records.leader.booking;
  const wishes = useMeetingWishes(self, round);
  // What stands is moved as long as it is.
  const [movedMinutes, setMovedMinutes] = useState(booking && lengthOf(booking));
  const minutes = movedMinutes ?? wishes.minutes;
  const setMinutes = movedMinutes === undefined ? wishes.setMinutes : setMovedMinutes;
  const [chosen, setChosen] = useState<TimeSpan>();
  const { meeting } = useDays();
  const [isCancelling, setCancelling] = useState(false);
  const [asksToMove, setAsksToMove] = useState(false);
  // Where there is a time that stands, others are shown to whoever wants to move it.
  const isMoving = booking === undefined || booking.response === 'declined' || asksToMove;
  const actions = useBooking(conversation, self, wishes.place, (done) => {
    setAsksToMove(false);
    if (done === 'booked') wishes.remember();
  });
  const times = useOutcome(
    ['times', item.key, item.sheets.leader?.etag ?? '', booking?.start ?? ''],
    (workplace) => askForTimes(workplace, self, conversation, others),
    item.isReady && isMoving && wishes.isKnown,
  );

  if (!item.isReady) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t('booking.notReady', { employee })}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <div className={styles.parts}>
      {actions.problem && <BookingProblem problem={actions.problem} onRetry={actions.retry} />}
      <WhichMeeting conversation={conversation} />
      {isUnsent(conversation) && intended && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {t('booking.notSent', { time: meeting(intended.start, { weekday: 'always' }) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <PresentMeeting
        conversation={conversation}
        self={self}
        employee={employee}
        actions={actions}
        next={nextWithoutTime(others, conversation)}
        isMoving={isMoving}
        onMove={() => setAsksToMove(true)}
        onCancel={() => setCancelling(true)}
      />
      <QuestionDialog
        isOpen={isCancelling}
        title={t('booking.cancelTitle', { employee })}
        primary={t('booking.cancelNow')}
        onPrimary={() => {
          setCancelling(false);
          void actions.cancel();
        }}
        other={t('booking.keep')}
        onClose={() => setCancelling(false)}
      >
        {t('booking.cancelText', {
          employee,
          time: booking ? meeting(booking.start, { weekday: 'always' }) : '',
        })}
      </QuestionDialog>
      {isMoving && (
        <Loaded asked={times}>
          {(question) => (
            <>
              <Card>
                <LengthAndPlace
                  minutes={minutes}
                  onMinutes={setMinutes}
                  place={wishes.place}
                  onPlace={wishes.setPlace}
                  isPlaceAsked={booking === undefined}
                />
                {question.invited.length > 0 && (
                  <TimeChoice
                    question={question}
                    minutes={minutes}
                    onMinutes={setMinutes}
                    conversation={conversation}
                    employee={employee}
                    chosen={chosen}
                    onChoose={setChosen}
                    suggests={booking === undefined && actions.problem === undefined}
                    hours={actions}
                  >
                    {(choice) => (
                      <TakeTime choice={choice} isBooked={booking !== undefined} actions={actions} />
                    )}
                  </TimeChoice>
                )}
                {question.invited.length === 0 && (
                  <ByHandForm minutes={minutes} employee={employee} actions={actions} isOnlyWay />
                )}
              </Card>
              {question.invited.length > 0 && (
                <Card>
                  <ByHandForm minutes={minutes} employee={employee} actions={actions} isOnlyWay={false} />
                </Card>
              )}
            </>
          )}
        </Loaded>
      )}
    </div>
  );
}
