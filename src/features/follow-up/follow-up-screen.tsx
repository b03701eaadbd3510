import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { OpenedConversation } from '../../application/conversation/open-conversation';
import { followUpField, goalsIn } from '../../domain/follow-up/follow-ups';
import { goalsOf } from '../../domain/plan/plan';
import { otherThan } from '../../domain/conversation/parties';
import { followUpAtHand } from '../../domain/follow-up/state';
import { capitalized } from '../../i18n/days';
import { planAddress } from '../../ui/addresses';
import { Card } from '../../ui/card';
import { ConversationPage } from '../../parts/conversation/conversation-page';
import { FollowUpLine } from '../../parts/follow-up/follow-up-line';
import { Heading } from '../../ui/heading';
import { planAsText } from '../../parts/plan/plan-as-text';
import { PlanField } from '../../parts/plan/plan-field';
import { PlanWritingProvider } from '../../parts/plan/plan-writing';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { useFollowUpsInLine } from '../../parts/plan/use-follow-ups-in-line';
import { useLivePlanWriting } from '../../parts/plan/use-live-plan-writing';
import { ReaderBadge } from '../../parts/readers/reader-badge';
import { SaveProblem } from '../../parts/saving/save-problem';
import { SaveState } from '../../parts/saving/save-state';
import { useDays } from '../../parts/workplace/use-days';
import { useFollowUpLine } from '../../parts/follow-up/use-follow-up-line';
import { GoalCard } from './goal-card';
import { HeldCard } from './held-card';

const useStyles = makeStyles({
  content: { display: 'grid', gap: '16px', maxWidth: '760px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface FollowUpScreenProps {
  readonly opened: OpenedConversation;
  readonly live: LivePlan;
}

/** One goal a card, what helped, whether it was held, and the next date. */
export function FollowUpScreen({ opened, live }: FollowUpScreenProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const { names } = opened;
  const { conversation, saving, autosave } = live;
  const { party, item } = conversation;
  const writing = useLivePlanWriting(opened);
  useFollowUpsInLine(live);
  const { fields } = item.plan;
  const line = useFollowUpLine(fields, item.records, names);
  const followUp = followUpAtHand(fields, item.records, party);
  const goals = followUp ? goalsIn(fields, followUp.id) : [];

  return (
    <PlanWritingProvider value={writing}>
      <ConversationPage
        title={t('followUp.title', { other: names[otherThan(party)] })}
        context={followUp ? capitalized(day(followUp.on, { weekday: 'always' })) : ''}
        conversation={conversation}
        back={{
          address: planAddress(item.key),
          label: t('navigation.back', { page: t('meeting.plan') }),
        }}
        saveState={<SaveState state={saving} isForBoth />}
      >
        <div className={styles.content} onBlur={() => void autosave.flush()}>
          <div>
            <ReaderBadge thing="plan" party={party} people={item} names={names} />
          </div>
          <SaveProblem
            autosave={autosave}
            state={saving}
            copyText={() => planAsText(autosave.state().fields)}
          />
          {followUp ? (
            <>
              {goalsOf(fields)
                .filter(({ id }) => goals.includes(id))
                .map((goal) => (
                  <GoalCard key={goal.id} goal={goal} />
                ))}
              <Card>
                <PlanField
                  fieldKey={followUpField(followUp.id, 'helped')}
                  label={t('followUp.helped')}
                  kind="text"
                  isStrong
                />
                <Text size={200} className={styles.quiet}>
                  {t('followUp.signaturesStay')}
                </Text>
              </Card>
              <HeldCard key={followUp.id} live={live} names={names} followUp={followUp} />
            </>
          ) : (
            <Card>
              <Text>{t('followUp.none')}</Text>
            </Card>
          )}
          {line.length > 0 && (
            <Card>
              <Heading level={2}>{t('followUp.dates')}</Heading>
              <FollowUpLine followUps={line} label={t('followUp.dates')} />
            </Card>
          )}
        </div>
      </ConversationPage>
    </PlanWritingProvider>
  );
}
