import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { alternativeTimes } from '../../application/booking/alternative-times';
import type { BookingFailure } from '../../application/booking/booking-failure';
import type { EmployeeConversation } from '../../application/conversation/seen-conversation';
import { proposeTime } from '../../application/booking/propose-time';
import { spanOf, lengthOf } from '../../domain/booking/alternatives';
import type { TimeSpan } from '../../domain/time/span';
import { BookingProblem } from './booking-problem';
import { useDays } from '../workplace/use-days';
import { useRenewConversations } from './use-conversations';
import { useOpening } from '../workplace/use-opening';
import { useOutcome } from '../workplace/use-outcome';
import { useWorkplace } from '../workplace/workplace-context';

const useStyles = makeStyles({
  content: { display: 'grid', gap: '12px' },
  own: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

const OWN = 'own';

export interface ProposeDialogProps {
  readonly isOpen: boolean;
  readonly conversation: EmployeeConversation;
  readonly meeting: TimeSpan;
  readonly leader: string;
  readonly onClose: () => void;
  readonly onSent: (start: string) => void;
}

/** A few times that both have, or one's own; the agreed time stands until the leader moves it. */
export function ProposeDialog({ isOpen, ...proposal }: ProposeDialogProps) {
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && proposal.onClose()}>
      <DialogSurface>
        <ProposalForm {...proposal} />
      </DialogSurface>
    </Dialog>
  );
}

function ProposalForm({
  conversation,
  meeting,
  leader,
  onClose,
  onSent,
}: Omit<ProposeDialogProps, 'isOpen'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const { meeting: sayMeeting } = useDays();
  const self = useOpening().value?.self;
  const asked = useOutcome(
    ['alternatives', conversation.item.key, meeting.start],
    (reached) => alternativeTimes(reached, self!, conversation, meeting),
    self !== undefined,
  );
  const times = asked.value ?? [];
  const [picked, setPicked] = useState<string>();
  // Without times that both have there is still one's own to type.
  const choice = picked ?? times[0]?.start ?? (asked.asking ? '' : OWN);
  const [date, setDate] = useState('');
  const [from, setFrom] = useState('');
  const [problem, setProblem] = useState<BookingFailure | 'past'>();
  const [isSending, setSending] = useState(false);

  const chosen = (): TimeSpan | undefined => {
    if (choice !== OWN) return times.find(({ start }) => start === choice);
    return date && from ? spanOf(date, from, lengthOf(meeting)) : undefined;
  };
  const send = async () => {
    const time = chosen();
    if (!time || time.start <= workplace.now()) {
      setProblem('past');
      return;
    }
    setSending(true);
    const sent = await proposeTime(workplace, conversation, time);
    setSending(false);
    if (!sent.ok) {
      setProblem(sent.failure);
      return;
    }
    onSent(time.start);
    onClose();
    await renew();
  };

  return (
    <DialogBody>
      <DialogTitle>{t('conversation.proposal.title')}</DialogTitle>
      <DialogContent className={styles.content}>
        <Text>{t('conversation.proposal.explanation', { leader })}</Text>
        <Field label={t('conversation.proposal.common')}>
          <RadioGroup value={choice} onChange={(_, { value }) => setPicked(value)}>
            {times.map(({ start }) => (
              <Radio key={start} value={start} label={sayMeeting(start, { weekday: 'always' })} />
            ))}
            <Radio value={OWN} label={t('conversation.proposal.own')} />
          </RadioGroup>
        </Field>
        {choice === OWN && (
          <div className={styles.own}>
            <Field label={t('conversation.proposal.date')}>
              <Input type="date" value={date} onChange={(_, { value }) => setDate(value)} />
            </Field>
            <Field label={t('conversation.proposal.from')}>
              <Input type="time" value={from} onChange={(_, { value }) => setFrom(value)} />
            </Field>
          </div>
        )}
        {problem === 'past' ? (
          <Text role="alert">{t('conversation.proposal.past')}</Text>
        ) : (
          problem && <BookingProblem problem={problem} onRetry={() => void send()} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('conversation.proposal.cancel')}</Button>
        <Button
          appearance="primary"
          disabledFocusable={isSending || choice === ''}
          onClick={() => void send()}
        >
          {t('conversation.proposal.send')}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
