import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import type { Topic } from '../../domain/concept/concept';
import { topicNoteField } from '../../domain/concept/field-keys';
import { isAsked } from '../../domain/concept/kinds';
import type { Party } from '../../domain/conversation/parties';
import { Card } from '../../ui/card';
import { firstName } from '../../ui/first-name';
import { useAnswering } from '../../parts/questions/answering';
import { useLocalText } from '../../parts/questions/local-text';
import { PlanField } from '../../parts/plan/plan-field';
import { ReaderBadge } from '../../parts/readers/reader-badge';
import { Answers, type Take } from './answers';
import { OwnNotes } from './own-notes';
import type { SharedAnswers } from './shared-answers';
import { SideBySide } from './side-by-side';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    marginBottom: '12px',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  question: {
    margin: '0 0 10px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  part: {
    paddingBottom: '16px',
    marginBottom: '16px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface TopicCardProps {
  readonly topic: Topic;
  readonly opened: OpenedConversation;
  readonly shared: SharedAnswers;
  readonly take: Take;
}

/** One topic: both preparations, question by question, and what the two note down together. */
export function TopicCard({ topic, opened, shared, take }: TopicCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { conversation, names } = opened;
  const { party, item } = conversation;
  const context = useAnswering();
  const hasAnswers = shared.employee !== undefined || shared.leader !== undefined;
  return (
    <Card>
      <div className={styles.head}>
        <h2 id="topic-title" tabIndex={-1} className={styles.title}>
          {say(topic.title)}
        </h2>
        <ReaderBadge thing="plan" party={party} people={item} names={names} />
      </div>
      {!hasAnswers && (
        <div className={styles.part}>
          <SideBySide names={names}>{(of) => <NotShared of={of} opened={opened} />}</SideBySide>
        </div>
      )}
      {hasAnswers &&
        topic.questions.map((question) => (
          <Fragment key={question.key}>
            <h3 className={styles.question}>{say(question.text)}</h3>
            <div className={styles.part}>
              {!isAsked(question, context) ? (
                <Text className={styles.quiet}>{t('meeting.noLastGoals')}</Text>
              ) : (
                <SideBySide names={names}>
                  {(of) => {
                    const fields = shared[of];
                    return fields ? (
                      <Answers question={question} fields={fields} take={take} />
                    ) : (
                      <NotShared of={of} opened={opened} />
                    );
                  }}
                </SideBySide>
              )}
            </div>
          </Fragment>
        ))}
      <PlanField fieldKey={topicNoteField(topic.key)} label={t('meeting.notes')} kind="text" isStrong />
      <OwnNotes conversation={conversation} topicKey={topic.key} />
    </Card>
  );
}

/** T49, or that what is thought of stays with whoever thought of it. */
function NotShared({ of, opened }: { readonly of: Party; readonly opened: OpenedConversation }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { conversation, names } = opened;
  const { concept, party } = conversation;
  const name = firstName(names[of]);
  const words =
    concept.sharing === 'own-notes'
      ? of === party
        ? ''
        : t('meeting.ownNotesOnly', { name })
      : of === party
        ? t('meeting.notSharedOwn')
        : t(concept.sharing === 'together' ? 'meeting.notSharedTogether' : 'meeting.notShared', { name });
  return <Text className={styles.quiet}>{words}</Text>;
}
