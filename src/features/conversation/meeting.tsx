import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from '@fluentui/react-components';
import { ArrowRightRegular, ChevronDownRegular, PrintRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { goalsOf } from '../../domain/plan/plan';
import { otherThan } from '../../domain/conversation/parties';
import { planAddress } from '../../ui/addresses';
import { ConversationPage } from '../../parts/conversation/conversation-page';
import { useBack } from '../../parts/conversation/use-back';
import { useLocalText } from '../../parts/questions/local-text';
import { answerContextOf } from '../../domain/concept/answer-context';
import { freshTexts } from '../../domain/plan/rows/cells';
import { rowFields } from '../../domain/writing/rows';
import { newRowId } from '../../parts/plan/new-row';
import { AnsweringProvider } from '../../parts/questions/answering';
import { planAsText } from '../../parts/plan/plan-as-text';
import type { OpenRow } from '../../parts/plan/plan-thread';
import { PlanWritingProvider } from '../../parts/plan/plan-writing';
import { useLivePlanWriting } from '../../parts/plan/use-live-plan-writing';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useWritten } from '../../parts/saving/open-autosave';
import { SaveProblem } from '../../parts/saving/save-problem';
import { SaveState } from '../../parts/saving/save-state';
import { useWidth } from '../../ui/use-width';
import { useLocation } from 'wouter';
import { Agenda } from './agenda';
import type { Take } from './answers';
import { EndOrSend } from './end-or-send';
import { LastGoalStatuses } from './last-goal-statuses';
import { PlanAside, PlanDrawer } from './plan-aside';
import { sharedWith } from './shared-answers';
import { TopicCard } from './topic-card';
import { useMeetingLine } from './use-meeting-line';
import { narrow, touch, wideTouch } from '../../ui/narrow';

/** From here on agenda, topic and plan stand beside each other (ui.md section 2). */
const WIDE = 1024 - 64;

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: '16px 24px',
    alignItems: 'start',
    gridTemplateColumns: '172px minmax(0, 1fr) 312px',
  },
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)' },
  bar: { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', gap: '8px' },
  side: { display: 'grid', gap: '24px' },
  middle: { display: 'grid', gap: '16px', minWidth: 0 },
  next: { display: 'flex', justifyContent: 'flex-end' },
  button: {
    ...touch,
  },
  nextButton: { ...wideTouch },
  print: { [narrow]: { display: 'none' } },
  problem: { ':not(:empty)': { marginBottom: '16px' } },
});

export interface MeetingProps {
  readonly opened: OpenedConversation;
  readonly live: LivePlan;
}

/** Topic by topic: what both have shared, what they note together, and the plan as it grows. */
export function Meeting({ opened, live }: MeetingProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const [, navigate] = useLocation();
  const { names } = opened;
  const { conversation } = live;
  const { concept, party } = conversation;
  const { topics } = concept;
  const { lastPlan } = conversation.item;
  const context = useMemo(() => answerContextOf(concept, lastPlan?.plan.fields ?? {}), [concept, lastPlan]);
  const [topicKey, setTopicKey] = useState(topics[0]!.key);
  const [openRow, setOpenRow] = useState<OpenRow>();
  const [isPlanShown, setPlanShown] = useState(false);
  const [content, width] = useWidth<HTMLDivElement>();
  const writing = useLivePlanWriting(opened);
  const line = useMeetingLine(conversation);
  const goals = useWritten(({ fields }) => goalsOf(fields).length);
  const isWide = width >= WIDE;
  const number = topics.findIndex(({ key }) => key === topicKey);
  const topic = topics[number]!;
  const next = topics[number + 1];
  const shared = sharedWith(conversation);
  const back = useBack(party);

  const take: Take = ({ kind, texts }) =>
    live.autosave.change(rowFields(kind, newRowId(), { ...freshTexts(kind, context.choices), ...texts }));
  const goTo = (key: string) => {
    setTopicKey(key);
    // The new topic is read from its beginning.
    requestAnimationFrame(() => document.getElementById('topic-title')?.focus());
  };
  return (
    <PlanWritingProvider value={writing}>
      <ConversationPage
        title={t('meeting.title', { other: names[otherThan(party)] })}
        context={line}
        conversation={conversation}
        back={back}
        saveState={<SaveState state={live.saving} isForBoth />}
        action={
          <>
            <Button
              appearance="subtle"
              className={styles.print}
              icon={<PrintRegular />}
              onClick={() => window.print()}
            >
              {t('meeting.print')}
            </Button>
            {conversation.party === 'leader' && <EndOrSend conversation={conversation} live={live} />}
          </>
        }
      >
        <div ref={content} onBlur={() => void live.autosave.flush()}>
          <div className={styles.problem}>
            <SaveProblem
              autosave={live.autosave}
              state={live.saving}

              copyText={() => planAsText(live.autosave.state().fields)}
            />
          </div>
          <div className={mergeClasses(styles.grid, !isWide && styles.narrow)}>
            {isWide ? (
              <div className={styles.side}>
                <Agenda topics={topics} current={topicKey} onChoose={goTo} />
                <LastGoalStatuses conversation={conversation} names={names} shared={shared} />
              </div>
            ) : (
              <div className={styles.bar}>
                <Menu>
                  <MenuTrigger disableButtonEnhancement>
                    <Button
                      appearance="transparent"
                      className={styles.button}
                      icon={<ChevronDownRegular />}
                      iconPosition="after"
                    >
                      {t('meeting.topicOf', { number: number + 1, count: topics.length })}
                    </Button>
                  </MenuTrigger>
                  <MenuPopover>
                    <MenuList>
                      {topics.map(({ key, title }) => (
                        <MenuItem key={key} onClick={() => goTo(key)}>
                          {say(title)}
                        </MenuItem>
                      ))}
                    </MenuList>
                  </MenuPopover>
                </Menu>
                <Button className={styles.button} onClick={() => setPlanShown(true)}>
                  {t('meeting.planWithGoals', { count: goals })}
                </Button>
              </div>
            )}
            <div className={styles.middle}>
              <AnsweringProvider value={context}>
                <TopicCard key={topicKey} topic={topic} opened={opened} shared={shared} take={take} />
              </AnsweringProvider>
              <div className={styles.next}>
                <Button
                  className={styles.nextButton}
                  icon={<ArrowRightRegular />}
                  iconPosition="after"
                  onClick={() => (next ? goTo(next.key) : navigate(planAddress(conversation.item.key)))}
                >
                  {next ? t('meeting.next', { topic: say(next.title) }) : t('meeting.toPlan')}
                </Button>
              </div>
            </div>
            {isWide && <PlanAside opened={opened} open={openRow} onOpen={setOpenRow} />}
          </div>
        </div>
        {!isWide && (
          <PlanDrawer
            opened={opened}
            isShown={isPlanShown}
            onClose={() => setPlanShown(false)}
            open={openRow}
            onOpen={setOpenRow}
          />
        )}
      </ConversationPage>
    </PlanWritingProvider>
  );
}
