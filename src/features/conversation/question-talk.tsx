import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { isAnsweredAt, isAnsweredBy, wordedFor } from '../../domain/concept/form-for';
import { isAnswerable, isAsked, type Question } from '../../domain/concept/kinds';
import { parties } from '../../domain/conversation/parties';
import { useAnswering } from '../../parts/questions/answering';
import { useLocalText } from '../../parts/questions/local-text';
import { QuestionField } from '../../parts/questions/question-field';
import { Answers, type Take } from './answers';
import { NotShared } from './not-shared';
import type { SharedAnswers } from './shared-answers';
import { SideBySide } from './side-by-side';

const useStyles = makeStyles({
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

export interface QuestionTalkProps {
  readonly question: Question;
  readonly opened: OpenedConversation;
  readonly shared: SharedAnswers;
  readonly take: Take;
}

/** A question as the two talk about it: what each has answered, or room to answer it together. */
export function QuestionTalk({ question, opened, shared, take }: QuestionTalkProps) {
  const styles = useStyles();
  const say = useLocalText();
  const id = useId();
  const hasAnswers = shared.employee !== undefined || shared.leader !== undefined;
  const isTogether = !isAnsweredAt(question, 'before') || !isAnswerable(question);
  // What nobody else reads is talked about by whoever wrote it.
  if (question.readBy === 'writer' || (!isTogether && !hasAnswers)) return null;
  const { text } = wordedFor(question, opened.conversation.party);
  return (
    <>
      <h3 id={id} className={styles.question}>
        {say(text)}
      </h3>
      <div className={styles.part}>
        {isTogether ? (
          <QuestionField question={question} labelId={id} />
        ) : (
          <Prepared question={question} opened={opened} shared={shared} take={take} />
        )}
      </div>
    </>
  );
}

function Prepared({ question, opened, shared, take }: QuestionTalkProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const context = useAnswering();
  if (!isAsked(question, context)) {
    return <Text className={styles.quiet}>{t('meeting.noLastGoals')}</Text>;
  }
  return (
    <SideBySide names={opened.names} parties={parties.filter((party) => isAnsweredBy(question, party))}>
      {(of) => {
        const fields = shared[of];
        return fields ? (
          <Answers question={question} fields={fields} take={take} />
        ) : (
          <NotShared of={of} opened={opened} />
        );
      }}
    </SideBySide>
  );
}
