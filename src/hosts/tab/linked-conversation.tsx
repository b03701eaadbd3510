import { Redirect, useParams } from 'wouter';
import { Loaded } from '../../parts/workplace/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { stepAddress } from '../../parts/conversation/step-address';
import { useOpenedConversation } from '../../parts/conversation/use-opened-conversation';

/** A link in a calendar is the same for both, and leads each to the page of the next step. */
export function LinkedConversation() {
  const { key } = useParams<{ key: string }>();
  const asked = useOpenedConversation(key);
  if (asked.value === null) return <NotFoundPage />;
  return (
    <main>
      <Loaded asked={asked}>
        {(opened) => opened && <Redirect to={stepAddress(opened.conversation)} replace />}
      </Loaded>
    </main>
  );
}
