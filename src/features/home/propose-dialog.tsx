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
import type { BookingFailure } from '../../application/booking/booking-failure';
import type { EmployeeConversation } from '../../application/booking/conversation';
import { proposeTime } from '../../application/booking/propose-time';
import { alternativesTo, blockOf, lengthOf } from '../../domain/alternatives';
import type { Block } from '../../domain/availability';
import { BookingProblem } from '../../ui/booking-problem';
import { useDays } from '../../ui/use-days';
import { useRenewConversations } from '../../ui/use-conversations';
import { useWorkplace } from '../../ui/workplace-context';

const useStyles = makeStyles({
  content: { display: 'grid', gap: '12px' },
  own: { display: 'flex', flexWrap: 'wrap', gap: '12px' },
});

export interface ProposeDialogProps {
  readonly conversation: EmployeeConversation;
  readonly meeting: Block;
  readonly leader: string;
  readonly onClose: () => void;
  readonly onSent: (start: string) => void;
}

/** A few times that lie near, or one's own; the agreed time stands until the leader moves it. */
export function ProposeDialog({ conversation, meeting, leader, onClose, onSent }: ProposeDialogProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const renew = useRenewConversations();
  const { meeting: sayMeeting } = useDays();
  const times = alternativesTo(meeting, conversation.round, workplace.now());
  const [choice, setChoice] = useState(times[0]?.start ?? 'own');
  const [date, setDate] = useState('');
  const [from, setFrom] = useState('');
  const [problem, setProblem] = useState<BookingFailure | 'past'>();
  const [isSending, setSending] = useState(false);

  const chosen = (): Block | undefined => {
    if (choice !== 'own') return times.find(({ start }) => start === choice);
    return date && from ? blockOf(date, from, lengthOf(meeting)) : undefined;
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
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('conversation.proposal.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{t('conversation.proposal.explanation', { leader })}</Text>
            <Field label={t('conversation.proposal.common')}>
              <RadioGroup value={choice} onChange={(_, { value }) => setChoice(value)}>
                {times.map(({ start }) => (
                  <Radio key={start} value={start} label={sayMeeting(start, { weekday: 'always' })} />
                ))}
                <Radio value="own" label={t('conversation.proposal.own')} />
              </RadioGroup>
            </Field>
            {choice === 'own' && (
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
            <Button appearance="primary" disabled={isSending} onClick={() => void send()}>
              {t('conversation.proposal.send')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
