import { makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { LeaderConversation } from '../../application/conversation/seen-conversation';
import type { LeaderGroup } from '../../domain/conversation/leader-next-step';
import type { Person } from '../../domain/base/person';
import { Heading } from '../../ui/heading';
import { ConversationTable } from './conversation-table';
import { TeamTable } from './team-table';

const groups: readonly LeaderGroup[] = ['needs-you', 'waiting', 'under-way'];

const useStyles = makeStyles({
  group: { marginTop: '24px', ':first-of-type': { marginTop: '8px' } },
  heading: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: '8px',
    margin: '0 0 8px 2px',
  },
  without: { display: 'block', margin: '0 0 8px 2px' },
});

export interface TeamCourseProps {
  /** The most urgent first. */
  readonly conversations: readonly LeaderConversation[];
  readonly without: readonly Person[];
  readonly photos: ReadonlyMap<string, string>;
  readonly isSearching: boolean;
}

/** The team by what it asks of its leader now. */
export function TeamCourse({ conversations, without, photos, isSearching }: TeamCourseProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      {groups.map((group) => {
        const members = conversations.filter(({ step }) => step.group === group);
        if (members.length === 0 && (group !== 'needs-you' || isSearching)) return null;
        return (
          <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
            <GroupName
              id={`group-${group}`}
              name={t(`conversation.team.groups.${group}`)}
              size={members.length}
            />
            {members.length > 0 ? (
              <ConversationTable
                labelledBy={`group-${group}`}
                conversations={members}
                photos={photos}
                isFirst={group === 'needs-you'}
              />
            ) : (
              <Text className={styles.without}>{t('conversation.team.nothingNow')}</Text>
            )}
          </section>
        );
      })}
      {without.length > 0 && (
        <section className={styles.group} aria-labelledby="group-without">
          <GroupName id="group-without" name={t('conversation.team.groups.without')} size={without.length} />
          <Text size={200} className={styles.without}>
            {t('conversation.team.without')}
          </Text>
          <TeamTable people={without} photos={photos} />
        </section>
      )}
    </>
  );
}

function GroupName({
  id,
  name,
  size,
}: {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.heading}>
      <Heading level={2} id={id}>
        {name}
      </Heading>
      {size > 0 && <Text size={200}>{t('conversation.team.size', { count: size })}</Text>}
    </div>
  );
}
