import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../../domain/concept/concept';
import { otherThan } from '../../domain/conversation/parties';
import { ConversationPage } from '../../parts/conversation/conversation-page';
import { useBack } from '../../parts/conversation/use-back';
import { SaveProblem } from '../../parts/saving/save-problem';
import { SaveState } from '../../parts/saving/save-state';
import { useSaving } from '../../parts/saving/use-saving';
import { useDays } from '../../parts/workplace/use-days';
import { FoldedAdvice, GoodAdvice } from './good-advice';
import { usePreparing } from './preparing';
import { ReaderBar } from './reader-bar';
import { ShareBy } from './share-by';
import { ShareButton } from './share';
import { SharedLine } from './shared-line';
import { TopicsMenu, TopicsNav } from './topics-nav';
import { textOf, useAnswers } from './use-answers';
import { useSharing } from './use-sharing';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '24px',
    alignItems: 'start',
    gridTemplateColumns: '212px minmax(0, 1fr) 236px',
    '@container shell (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  middle: {
    display: 'grid',
    gap: '12px',
    minWidth: 0,
    maxWidth: '760px',
    width: '100%',
    marginInline: 'auto',
  },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': { position: 'static' },
  },
});

export interface PreparationFrameProps {
  /** None on the page on which all of it is read. */
  readonly topic?: Topic;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** What stands around a topic, and around the review: whom it is with, who reads it, the topics, the way to share. */
export function PreparationFrame({ topic, heading, children }: PreparationFrameProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { meeting } = useDays();
  const { preparation, form, names } = usePreparing();
  const { autosave, conversation, party } = preparation;
  const saving = useSaving(autosave);
  const { sharedAt, mayShare } = useSharing();
  const answers = useAnswers();
  const { booking, course } = conversation;
  const otherName = names[otherThan(party)];
  const back = useBack(party);

  return (
    <ConversationPage
      title={t('preparation.title')}
      context={
        booking && !course.declined
          ? t('preparation.context', { other: otherName, time: meeting(booking.start) })
          : t('preparation.contextNoTime', { other: otherName })
      }
      back={back}
      conversation={conversation}
      saveState={<SaveState state={saving} />}
      deadline={sharedAt === undefined && mayShare && <ShareBy />}
      action={<ShareButton />}
    >
      <div className={styles.columns} onBlur={() => void autosave.flush()}>
        <div>
          <Link as="button" className={styles.skip} onClick={() => heading.current?.focus()}>
            {t('preparation.skipToTopic')}
          </Link>
          <TopicsNav topics={form.topics} current={topic} />
          <TopicsMenu topics={form.topics} current={topic} />
        </div>
        <div className={styles.middle}>
          <SaveProblem autosave={autosave} state={saving} copyText={() => textOf(answers())} />
          <ReaderBar sharedAt={sharedAt} />
          <SharedLine />
          {children}
          <FoldedAdvice />
        </div>
        <GoodAdvice />
      </div>
    </ConversationPage>
  );
}
