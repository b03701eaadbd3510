import { makeStyles } from '@fluentui/react-components';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import { rivalOf } from '../../domain/meeting/sent-appointment';
import { WhichMeeting } from '../../parts/conversation/which-meeting';

const useStyles = makeStyles({ bars: { display: 'grid', gap: '8px', marginBottom: '16px' } });

/** The conversations that stand twice in the calendar, each with its question. */
export function WhichBars({ conversations }: { readonly conversations: readonly LeaderConversation[] }) {
  const styles = useStyles();
  const twice = conversations.filter(({ booking, sent }) => rivalOf(booking, sent));
  if (twice.length === 0) return null;
  return (
    <div className={styles.bars}>
      {twice.map((conversation) => (
        <WhichMeeting key={conversation.item.key} conversation={conversation} />
      ))}
    </div>
  );
}
