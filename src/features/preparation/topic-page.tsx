import { Button, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { reviewAddress } from '../../ui/addresses';
import { narrowest, smallTouch } from '../../ui/narrow';
import { useLocalText } from '../../parts/questions/local-text';
import { PreparationFrame } from './preparation-frame';
import { usePreparing } from './preparing';
import { PrintForm } from './print-form';
import { PurposeCard } from './purpose-card';
import { TopicForm } from './topic-form';
import { useTopicAddress } from './topics-nav';
import { useFocusOnChange } from './use-focus-on-change';
import { YearNotesOffer } from './year-notes-offer';

const useStyles = makeStyles({
  end: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    [narrowest]: { flexDirection: 'column-reverse', alignItems: 'stretch' },
  },
  next: { ...smallTouch },
});

/** A topic, and the way on: to the next, and from the last to the review. */
export function TopicPage({ number }: { readonly number: number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const [, navigate] = useLocation();
  const { preparation, form } = usePreparing();
  const addressOf = useTopicAddress();
  const heading = useFocusOnChange(number);
  const { topics } = form;
  const topic = topics[number - 1]!;
  const next = topics[number];
  return (
    <PreparationFrame topic={topic} heading={heading}>
      {number === 1 && <PurposeCard />}
      <YearNotesOffer topic={topic} />
      <TopicForm key={topic.key} topic={topic} number={number} count={topics.length} heading={heading} />
      <div className={styles.end}>
        <PrintForm />
        <Button
          id="next-topic"
          className={styles.next}
          onClick={() => navigate(next ? addressOf(next) : reviewAddress(preparation.conversation.item.key))}
        >
          {next ? t('preparation.next', { topic: say(next.title) }) : t('preparation.review.open')}
        </Button>
      </div>
    </PreparationFrame>
  );
}
