import { Redirect, useParams } from 'wouter';
import { addresses, findTimeAddress } from '../../ui/addresses';
import { Loaded } from '../../ui/loaded';
import { useMyConversations } from '../../ui/use-conversations';

/** A link in a calendar is the same for both: it leads the employee to Min MUS and the leader to the conversation. */
export function LinkedConversation() {
  const { key } = useParams<{ key: string }>();
  const mine = useMyConversations();
  return (
    <main>
      <Loaded asked={mine}>
        {(conversations) => {
          const isMine = conversations.some(({ item }) => item.key === key);
          return <Redirect to={isMine ? addresses.myMus : findTimeAddress(key)} replace />;
        }}
      </Loaded>
    </main>
  );
}
