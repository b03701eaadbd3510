import { Button, makeStyles, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { EditRegular, PrintRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copenhagenDateOf } from '../../domain/time/calendar-dates';
import { otherThan, type Names } from '../../domain/conversation/parties';
import { rowKinds } from '../../domain/plan/rows';
import { Card } from '../../ui/card';
import { ConversationPage } from '../../parts/conversation/conversation-page';
import { useBack } from '../../parts/conversation/use-back';
import { firstName } from '../../ui/first-name';
import { planAsText } from '../../parts/plan/plan-as-text';
import { PlanThread, type OpenRow } from '../../parts/plan/plan-thread';
import { PlanWritingProvider } from '../../parts/plan/plan-writing';
import { SendPlan } from '../../parts/plan/send-plan';
import { useLivePlanWriting } from '../../parts/plan/use-live-plan-writing';
import type { LivePlan } from '../../parts/plan/use-live-plan';
import { ReaderBadge } from '../../parts/readers/reader-badge';
import { AutosaveProvider } from '../../parts/saving/open-autosave';
import { SaveProblem } from '../../parts/saving/save-problem';
import { SaveState } from '../../parts/saving/save-state';
import { useDays } from '../../parts/workplace/use-days';
import { changesOf, type Changes } from './changes';
import { FollowUpCard } from './follow-up-card';
import { NotesCard } from './notes-card';
import { ReadableTextBar } from './readable-text-bar';
import { RemovedCard } from './removed-card';
import { RowsCard } from './rows-card';
import { SignForm } from './sign-form';
import { SignaturesCard } from './signatures-card';
import { useGuardedWriting } from './use-guarded-writing';
import { useSettledPlan } from './use-settled-plan';
import { VoidBar } from './void-bar';
import { narrow, touch } from '../../ui/narrow';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    '@container shell (max-width: 1023px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'grid', gap: '16px', minWidth: 0 },
  message: { marginBottom: '16px' },
  quiet: {
    '@media print': { display: 'none' },
    ...touch,
  },
  print: { [narrow]: { display: 'none' } },
});

export interface PlanViewProps {
  /** Whole names. */
  readonly names: Names;
  readonly live: LivePlan;
}

/** The plan as it stands: what is agreed, who has signed it, and what comes of it. */
export function PlanView({ names, live }: PlanViewProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { day } = useDays();
  const { conversation, saving, autosave } = live;
  const { item, party, booking, signatures, round } = conversation;
  const writing = useLivePlanWriting({ conversation, names });
  const { guarded, warning } = useGuardedWriting(autosave, conversation);
  const [isEditing, setEditing] = useState(false);
  const [openRow, setOpenRow] = useState<OpenRow>();
  const [said, setSaid] = useState<'sent' | 'signed'>();
  const settled = useSettledPlan(live);
  const changed = changesOf(conversation);
  const changes: Changes = new Map(changed.fields.map(({ key, before }) => [key, before]));
  const isLeader = party === 'leader';
  const isSent = item.records.leader.sentAt !== undefined;
  const other = names[otherThan(party)];
  const back = useBack(party);
  const heldOn = item.records.leader.heldAt ?? booking?.start;
  const year = round.key.slice(0, 4);

  return (
    <AutosaveProvider value={guarded}>
      <PlanWritingProvider value={writing}>
        <ConversationPage
          title={t(`plan.title.${party}`, { year, employee: names.employee })}
          context={
            heldOn
              ? t('plan.context', {
                  other,
                  day: day(copenhagenDateOf(heldOn), { weekday: 'never' }),
                })
              : t('plan.contextWithoutDay', { other })
          }
          conversation={conversation}
          back={back}
          saveState={<SaveState state={saving} isForBoth />}
          action={
            <>
              <ReaderBadge thing="plan" party={party} people={item} names={names} />
              <Button
                appearance="subtle"
                className={mergeClasses(styles.print, styles.quiet)}
                icon={<PrintRegular />}
                onClick={() => window.print()}
              >
                {t('plan.print')}
              </Button>
              <Button
                className={styles.quiet}
                icon={<EditRegular />}
                onClick={() => {
                  setEditing(!isEditing);
                  setOpenRow(undefined);
                }}
              >
                {t(isEditing ? 'plan.edit.stop' : 'plan.edit.start')}
              </Button>
              {conversation.party === 'leader' && !isSent && (
                <SendPlan conversation={conversation} live={live} onSent={() => setSaid('sent')} />
              )}
            </>
          }
        >
          <div onBlur={() => void autosave.flush()}>
            <SaveProblem
              autosave={autosave}
              state={saving}
              copyText={() => planAsText(autosave.state().fields)}
            />
            <div role="status">
              {said && (
                <MessageBar intent="success" layout="multiline" className={styles.message}>
                  <MessageBarBody>
                    {said === 'sent'
                      ? t('plan.send.sent', { employee: firstName(names.employee) })
                      : t('plan.sign.done')}
                  </MessageBarBody>
                </MessageBar>
              )}
            </div>
            {!isSent && !isLeader && (
              <MessageBar intent="info" layout="multiline" className={styles.message}>
                <MessageBarBody>{t('plan.send.waiting', { leader: firstName(other) })}</MessageBarBody>
              </MessageBar>
            )}
            <ReadableTextBar live={live} />
            <VoidBar conversation={conversation} names={names} changes={changed} />
            <div className={styles.grid}>
              <div className={styles.column}>
                {isEditing ? (
                  <Card>
                    <PlanThread open={openRow} onOpen={setOpenRow} />
                  </Card>
                ) : (
                  rowKinds.map((kind) => (
                    <RowsCard key={kind} kind={kind} changes={changes} hasLaterFields={isSent} />
                  ))
                )}
                <RemovedCard changes={changed.fields} />
                <NotesCard />
                {isSent && signatures[party] !== 'valid' && (
                  <SignForm
                    conversation={conversation}
                    live={live}
                    other={firstName(other)}
                    onSigned={() => setSaid('signed')}
                  />
                )}
              </div>
              <aside className={styles.column} aria-label={t('plan.signatures.title')}>
                <SignaturesCard conversation={conversation} names={names} settled={settled} />
                <FollowUpCard conversation={conversation} names={names} changes={changes} />
              </aside>
            </div>
          </div>
          {warning}
        </ConversationPage>
      </PlanWritingProvider>
    </AutosaveProvider>
  );
}
