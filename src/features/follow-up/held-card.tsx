import { Button, makeStyles, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { awaits, dateToConfirm, type FollowUp } from '../../domain/follow-up/follow-ups';
import { otherThan, type Names } from '../../domain/conversation/parties';
import { Card } from '../../ui/card';
import { firstName } from '../../ui/first-name';
import { Heading } from '../../ui/heading';
import { wideTouch } from '../../ui/narrow';
import { PlanProblem } from '../../parts/plan/plan-problem';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useDays } from '../../parts/workplace/use-days';
import { NewDate } from './new-date';
import { useReport } from './use-report';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '12px', marginTop: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: wideTouch,
});

export interface HeldCardProps {
  readonly live: LivePlan;
  /** Whole names. */
  readonly names: Names;
  readonly followUp: FollowUp;
}

/** Each says for themselves whether it was held (T68), and both may set the next date. */
export function HeldCard({ live, names, followUp }: HeldCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const { party } = live.conversation;
  const { report, isBusy, problem, isBehind } = useReport(live, followUp.id);
  const [isMoving, setMoving] = useState(false);
  const [movedTo, setMovedTo] = useState<string>();
  const other = firstName(names[otherThan(party)]);
  const confirmed = followUp.heldOn[party];
  const isAwaited = awaits(followUp, party);
  const date = dateToConfirm(followUp, party);
  // Confirmed for an earlier date: the one to come has not been held yet.
  const isConfirmed = !isAwaited && confirmed === followUp.on;

  return (
    <Card>
      <Heading level={2}>{t('followUp.when')}</Heading>
      <div className={styles.parts}>
        <div role="status">
          {isAwaited && <Text block>{t('followUp.otherHas', { other, day: day(date) })}</Text>}
          {isConfirmed && <Text block>{t('followUp.youHave', { other, day: day(date) })}</Text>}
          {movedTo && <Text block>{t('followUp.nowOn', { day: day(movedTo) })}</Text>}
        </div>
        {problem && <PlanProblem problem={problem} onRetry={() => void report({})} />}
        {isBehind && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{t('followUp.notInCalendars')}</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.buttons}>
          {!isConfirmed && (
            <Button
              appearance="primary"
              className={styles.button}
              disabledFocusable={isBusy}
              onClick={() => void report({ held: true })}
            >
              {isAwaited ? t('followUp.heldThen', { day: day(date) }) : t('followUp.held')}
            </Button>
          )}
          <Button
            className={styles.button}
            aria-expanded={isMoving}
            disabledFocusable={isBusy}
            onClick={() => setMoving(true)}
          >
            {isConfirmed || isAwaited ? t('followUp.findNew') : t('followUp.notHeld')}
          </Button>
        </div>
        {isMoving && (
          <NewDate
            isBusy={isBusy}
            onChoose={async (newDate) => {
              const isDone = await report({
                newDate,
                // Whoever says nothing of having held it says that it was not.
                ...(!isConfirmed && !isAwaited && { held: false }),
              });
              if (!isDone) return;
              setMovedTo(newDate);
              setMoving(false);
            }}
          />
        )}
      </div>
    </Card>
  );
}
