import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import type { Topic } from '../../domain/concept/concept';
import { wheelsIn } from '../../domain/concept/wheel';
import { topicNoteField } from '../../domain/concept/field-keys';
import { Card } from '../../ui/card';
import { useAnswering } from '../../parts/questions/answering';
import { useLocalText } from '../../parts/questions/local-text';
import { WheelView } from '../../parts/questions/wheel-view';
import { PlanField } from '../../parts/plan/plan-field';
import { ReaderBadge } from '../../parts/readers/reader-badge';
import type { Take } from './answers';
import { NotShared } from './not-shared';
import { OwnNotes } from './own-notes';
import { QuestionTalk } from './question-talk';
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
  part: {
    paddingBottom: '16px',
    marginBottom: '16px',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
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
      {topic.questions.map((question) => (
        <QuestionTalk key={question.key} question={question} opened={opened} shared={shared} take={take} />
      ))}
      {wheelsIn(topic, conversation.concept, shared, context).map((wheel) => (
        <div key={wheel.key} className={styles.part}>
          <WheelView wheel={wheel} names={names} />
        </div>
      ))}
      <PlanField fieldKey={topicNoteField(topic.key)} label={t('meeting.notes')} kind="text" isStrong />
      <OwnNotes conversation={conversation} topicKey={topic.key} />
    </Card>
  );
}
