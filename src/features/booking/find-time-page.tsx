import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { firstName } from '../../ui/first-name';
import { Loaded } from '../../parts/workplace/loaded';
import { NotFoundPage } from '../../ui/not-found-page';
import { Page } from '../../ui/page';
import { useBack } from '../../parts/conversation/use-back';
import { useTeamConversations } from '../../parts/conversation/use-conversations';
import { useDays } from '../../parts/workplace/use-days';
import { useOpening } from '../../parts/workplace/use-opening';
import { FindTime } from './find-time';

/** One conversation's time: found, changed or taken back by its leader. */
export function FindTimePage() {
  const { t } = useTranslation();
  const { key } = useParams<{ key: string }>();
  const { day, today } = useDays();
  const self = useOpening().value?.self;
  const asked = useTeamConversations();
  const back = useBack('leader');
  const conversation = asked.value?.conversations.find(({ item }) => item.key === key);

  if (asked.value && !conversation) return <NotFoundPage />;
  const employee = conversation?.item.names.employee ?? '';
  const isBooked = conversation?.booking !== undefined;
  return (
    <Page
      title={conversation ? t(isBooked ? 'booking.changeTitle' : 'booking.title', { employee }) : ''}
      back={back}
      width="narrow"
      {...(conversation && {
        context: t(conversation.round.ends < today ? 'booking.contextOver' : 'booking.context', {
          count: conversation.round.noticeDays,
          day: day(conversation.round.ends),
        }),
      })}
    >
      <Loaded asked={asked}>
        {({ conversations }) =>
          conversation &&
          self && (
            <FindTime
              key={conversation.item.key}
              conversation={conversation}
              others={conversations}
              self={self}
              employee={firstName(employee)}
            />
          )
        }
      </Loaded>
    </Page>
  );
}
