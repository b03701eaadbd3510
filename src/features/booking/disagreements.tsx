import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { Person } from '../../domain/base/person';
import type { Disagreement } from '../../domain/meeting/disagreement';
import { BookingProblem } from '../../parts/conversation/booking-problem';
import { useDisagreementText } from '../../parts/conversation/use-disagreement-text';
import { firstName } from '../../ui/first-name';
import { smallTouch } from '../../ui/narrow';
import { useMending } from './use-mending';

const useStyles = makeStyles({
  all: { display: 'grid', gap: '8px' },
  more: { display: 'block' },
  action: smallTouch,
});

export interface DisagreementsProps {
  readonly conversation: LeaderConversation;
  readonly self: Person;
}

/** Where calendar and conversation disagree, each with the steps that fit. */
export function Disagreements({ conversation, self }: DisagreementsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const text = useDisagreementText(conversation);
  const { actionsFor, isBusy, isDone, problem, retry } = useMending(conversation, self);
  const said = useRef<HTMLSpanElement>(null);
  const employee = firstName(conversation.item.names.employee);
  const more = (of: Disagreement) =>
    t(`disagreements.more.${of.kind === 'gone' && of.isByHand ? 'goneByHand' : of.kind}`, { employee });

  return (
    <div className={styles.all}>
      {problem && <BookingProblem problem={problem} onRetry={retry} />}
      {conversation.disagreements.map((of) => (
        <MessageBar key={of.kind} intent="warning" layout="multiline">
          <MessageBarBody>
            <Text weight="semibold">{text(of)}</Text>
            <Text className={styles.more}>{more(of)}</Text>
          </MessageBarBody>
          <MessageBarActions>
            {actionsFor(of).map(({ words, take }) => (
              <Button
                key={words}
                className={styles.action}
                disabledFocusable={isBusy}
                onClick={() => {
                  // The button goes with what it mended; whoever pressed it by the keyboard goes on from here.
                  said.current?.focus();
                  take();
                }}
              >
                {words}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
      <Text ref={said} tabIndex={-1} role="status">
        {isDone && !isBusy && conversation.disagreements.length === 0 && t('disagreements.done')}
      </Text>
    </div>
  );
}
