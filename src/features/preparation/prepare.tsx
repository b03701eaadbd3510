import { Button, Link, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Preparation } from '../../application/preparation/preparation';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { distance, handInDeadline } from '../../domain/round/deadlines';
import { answerContextOf } from '../../domain/concept/answer-context';
import { formFor } from '../../domain/concept/form-for';
import { otherThan, type Names } from '../../domain/conversation/parties';
import { ConversationPage } from '../../parts/conversation/conversation-page';
import { useBack } from '../../parts/conversation/use-back';
import { DeadlineText } from '../../parts/conversation/deadline-text';
import { firstName } from '../../ui/first-name';
import { AnsweringProvider } from '../../parts/questions/answering';
import { useLocalText } from '../../parts/questions/local-text';
import { NotFoundPage } from '../../ui/not-found-page';
import { useRememberPreparation } from '../../parts/conversation/own-preparation';
import { SaveProblem } from '../../parts/saving/save-problem';
import { SaveState } from '../../parts/saving/save-state';
import { AutosaveProvider } from '../../parts/saving/open-autosave';
import { useSavedOnLeaving, useSaving } from '../../parts/saving/use-saving';
import { useDays } from '../../parts/workplace/use-days';
import { FoldedAdvice, GoodAdvice } from './good-advice';
import { PreparingProvider, usePreparing } from './preparing';
import { PrintForm } from './print-form';
import { PurposeCard } from './purpose-card';
import { ReaderBar } from './reader-bar';
import { ShareButton } from './share';
import { SharedLine } from './shared-line';
import { TopicForm } from './topic-form';
import { TopicsMenu, TopicsNav, useTopicAddress } from './topics-nav';
import { textOf, useAnswers } from './use-answers';
import { useSharing } from './use-sharing';
import { narrowest, smallTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '24px',
    alignItems: 'start',
    gridTemplateColumns: '212px minmax(0, 1fr) 236px',
    '@container shell (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  topic: {
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

export interface PrepareProps {
  readonly preparation: Preparation;
  readonly names: Names;
  /** The first one when the address names none. */
  readonly topicKey: string | undefined;
}

/** A party's own preparation, a topic a page. */
export function Prepare({ preparation, names, topicKey }: PrepareProps) {
  const { autosave, conversation, party } = preparation;
  useSavedOnLeaving(autosave);
  useRememberPreparation(conversation.item.key, autosave);
  const { concept, item } = conversation;
  const context = useMemo(
    () => answerContextOf(concept, item.lastPlan?.plan.fields ?? {}),
    [concept, item.lastPlan],
  );
  const other = firstName(names[otherThan(party)]);
  const form = formFor(concept, party);
  const { topics } = form;
  const topic = topicKey === undefined ? topics[0] : topics.find(({ key }) => key === topicKey);
  if (!topic) return <NotFoundPage />;
  return (
    <AutosaveProvider value={autosave}>
      <AnsweringProvider value={context}>
        <PreparingProvider value={{ preparation, form, names, other }}>
          <PreparationOfTopic number={topics.indexOf(topic) + 1} />
        </PreparingProvider>
      </AnsweringProvider>
    </AutosaveProvider>
  );
}

function PreparationOfTopic({ number }: { readonly number: number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const [, navigate] = useLocation();
  const { meeting } = useDays();
  const { preparation, form, names } = usePreparing();
  const { autosave, conversation, party } = preparation;
  const saving = useSaving(autosave);
  const { sharedAt, mayShare } = useSharing();
  const addressOf = useTopicAddress();
  const answers = useAnswers();
  const heading = useFocusOnChange(number);
  const { topics } = form;
  const topic = topics[number - 1]!;
  const next = topics[number];
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
          <TopicsNav topics={topics} current={topic} />
          <TopicsMenu topics={topics} current={topic} />
        </div>
        <div className={styles.topic}>
          <SaveProblem autosave={autosave} state={saving} copyText={() => textOf(answers())} />
          <ReaderBar sharedAt={sharedAt} />
          <SharedLine />
          {number === 1 && <PurposeCard />}
          <TopicForm key={topic.key} topic={topic} number={number} count={topics.length} heading={heading} />
          <div className={styles.end}>
            <PrintForm />
            {next && (
              <Button id="next-topic" className={styles.next} onClick={() => navigate(addressOf(next))}>
                {t('preparation.next', { topic: say(next.title) })}
              </Button>
            )}
          </div>
          <FoldedAdvice />
        </div>
        <GoodAdvice />
      </div>
    </ConversationPage>
  );
}

/** The employee is the one with a deadline: the leader's preparation may wait until the conversation. */
function ShareBy() {
  const { t } = useTranslation();
  const { day, today } = useDays();
  const { preparation } = usePreparing();
  const { booking, course, round } = preparation.conversation;
  if (preparation.party !== 'employee' || !booking || course.declined) return null;
  const date = handInDeadline(copenhagenDateOf(booking.start), round.deadlines);
  const away = distance(date, today);
  return (
    <DeadlineText deadline={{ date, ...away }}>
      {away.kind === 'today'
        ? t('preparation.shareByToday')
        : away.kind === 'late'
          ? t('preparation.shareWas', { day: day(date), count: away.days })
          : t('preparation.shareBy', { day: day(date) })}
    </DeadlineText>
  );
}

/** Another topic is as another page: it begins at its title, at the top. */
function useFocusOnChange(number: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(number);
  useEffect(() => {
    if (before.current === number) return;
    before.current = number;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [number]);
  return heading;
}
