import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Loaded } from '../../parts/workplace/loaded';
import { Page } from '../../ui/page';
import { useMyConversations } from '../../parts/conversation/use-conversations';
import { YearNotes } from '../../parts/year-notes/year-notes';
import { MyConversation } from './my-conversation';

const useStyles = makeStyles({
  sentence: { display: 'block' },
  next: { display: 'block', marginTop: '8px', color: tokens.colorNeutralForeground2 },
  conversations: { display: 'grid', gap: '32px' },
  yearNotes: { marginTop: '16px' },
});

/** Everybody's own page: what is next, and where the conversation is in its course. */
export function MyMusPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const asked = useMyConversations();
  const [first] = asked.value ?? [];
  const leader = first?.item.names.leader;
  const round = first?.round.key.slice(0, 4);
  return (
    <Page
      title={t('myMus.title')}
      width="narrow"
      {...(round && leader && { context: t('conversation.roundAndLeader', { round, leader }) })}
    >
      <Loaded asked={asked}>
        {(conversations) =>
          conversations.length === 0 ? (
            <Card>
              <Text size={400} weight="semibold" className={styles.sentence}>
                {t('myMus.noRound')}
              </Text>
              <Text className={styles.next}>{t('myMus.whatHappens')}</Text>
            </Card>
          ) : (
            <div className={styles.conversations}>
              {conversations.map((conversation) => (
                <MyConversation key={conversation.item.key} conversation={conversation} />
              ))}
            </div>
          )
        }
      </Loaded>
      {(asked.value ?? asked.failure) && (
        <div className={styles.yearNotes}>
          <YearNotes title={t('yearNotes.title')} mine={asked.value?.map(({ item }) => item) ?? []} />
        </div>
      )}
    </Page>
  );
}
