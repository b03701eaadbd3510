import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, type Dispatch } from 'react';
import { ActivityPage } from './activity-page';
import { AppBar, AppRail } from './app-rail';
import type { FrameAction, FrameState, Place } from './frame-state';
import type { FrameHost } from './host';
import { HostedTab, type HostedTabHandle } from './hosted-tab';
import { NoticeBars } from './notice-bars';
import type { Notice } from './notices';
import type { TaskQuestion } from './open-task-window';
import { PeopleDialog, type PeopleQuestion } from './people-dialog';
import { PersonaSwitcher } from './persona-switcher';
import type { DialogEnd } from './protocol/dialogs';
import type { PeopleOrder, PickedPerson } from './protocol/people';
import { SignInDialog } from './sign-in-dialog';
import { TaskDialog } from './task-dialog';
import { tenant, type FrameSetup, type Person } from './tenant';
import { texts } from './texts';
import { TopBar } from './top-bar';
import { useMedia, windows } from './use-media';
import { usePrompts } from './use-prompts';
import { useSignInPrompt } from './use-sign-in-prompt';
import { useTenantClock } from './use-tenant-clock';

const useStyles = makeStyles({
  below: { flex: '1 1 0', minHeight: 0, display: 'flex' },
  main: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  nobody: { margin: 'auto', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
});

interface WorkbenchProps {
  readonly host: FrameHost;
  readonly setup: FrameSetup;
  readonly people: readonly Person[];
  readonly frame: FrameState;
  readonly dispatch: Dispatch<FrameAction>;
}

export function Workbench({ host, setup, people, frame, dispatch }: WorkbenchProps) {
  const styles = useStyles();
  const { place, settings, visit: visitNumber, notices } = frame;
  const { persona, language, page } = settings;
  const phone = useMedia(windows.phone);
  const roomForName = useMedia(windows.roomForName);
  const tab = useRef<HostedTabHandle>(null);
  const { prompt: signIn, confirmSignIn, forgetSignIns } = useSignInPrompt();
  const {
    prompt: picking,
    ask: askForPeople,
    forget: forgetPeople,
  } = usePrompts<PeopleQuestion, readonly PickedPerson[] | undefined>();
  const { prompt: task, ask: openDialog, forget: forgetDialogs } = usePrompts<TaskQuestion, DialogEnd>();

  const reportSilence = useCallback(
    (retry: () => void) =>
      dispatch({ type: 'noticed', notice: { intent: 'error', text: texts.tenantSilent, retry } }),
    [dispatch],
  );
  const clock = useTenantClock(setup.now, reportSilence);

  const advance = async (duration: string) => {
    try {
      clock.accept((await tenant.advanceClock(duration)).now);
      dispatch({ type: 'clockMoved' });
    } catch (error) {
      console.error(error);
      const retry = () => void advance(duration);
      dispatch({ type: 'noticed', notice: { intent: 'error', text: texts.clockSilent, retry } });
    }
  };

  const person = useMemo(
    () => people.find(({ upn }) => upn.toLowerCase() === persona.toLowerCase()),
    [people, persona],
  );
  const visit = useMemo(
    () => person && { hostName: host.name, setup, person, language, page },
    [host.name, setup, person, language, page],
  );
  const services = useMemo(
    () => ({
      dispatch,
      confirmSignIn,
      pickPeople: (order: PeopleOrder) => askForPeople({ order }),
      openDialog,
      forgetPrompts: () => {
        forgetSignIns();
        forgetPeople();
        forgetDialogs();
      },
    }),
    [dispatch, confirmSignIn, forgetSignIns, askForPeople, forgetPeople, openDialog, forgetDialogs],
  );
  const notice = useCallback((noticed: Notice) => dispatch({ type: 'noticed', notice: noticed }), [dispatch]);
  const openPage = (page: string | undefined) => dispatch({ type: 'pageOpened', page });
  const openPlace = (next: Place) => dispatch({ type: 'placeOpened', place: next });
  // From another page of Teams the app is found again as it was left; chosen again it begins anew.
  const openApp = () => (place.name === 'app' ? openPage(undefined) : openPlace({ name: 'app' }));
  const goBack = () => (place.name === 'app' ? tab.current?.pressBack() : dispatch({ type: 'wentBack' }));

  return (
    <>
      <TopBar
        title={host.title}
        mark={host.mark}
        settings={settings}
        dispatch={dispatch}
        clock={clock.shown}
        onAdvance={(duration) => void advance(duration)}
        onBack={goBack}
        persona={
          <PersonaSwitcher
            people={people}
            current={person}
            compact={!roomForName}
            onChoose={(upn) => dispatch({ type: 'personaChosen', persona: upn })}
          />
        }
      />
      <div className={styles.below}>
        {!phone && (
          <AppRail
            siblings={host.siblings}
            activity={host.activity}
            place={place.name}
            onOpenApp={openApp}
            onOpenPlace={openPlace}
            siteUrl={setup.siteUrl}
            persona={persona}
          />
        )}
        <main className={styles.main}>
          <NoticeBars notices={notices} onDismiss={(text) => dispatch({ type: 'noticeDismissed', text })} />
          {person && place.name === 'activity' && (
            <ActivityPage
              title={host.activity}
              key={`activity ${visitNumber}`}
              person={person}
              people={people}
              onOpenMeeting={(itemId) => openPlace({ name: 'calendar', itemId })}
            />
          )}
          {person && place.name === 'calendar' && (
            <host.Calendar
              key={`calendar ${visitNumber}`}
              setup={setup}
              person={person}
              people={people}
              language={language}
              theme={settings.theme}
              hasNestedAppAuth={settings.nestedAppAuth === 'on'}
              calendarOf={settings.calendarOf}
              onNotice={notice}
              confirmSignIn={confirmSignIn}
              now={clock.now()}
              place={place}
              onOpenPage={openPage}
            />
          )}
          {visit ? (
            <HostedTab
              key={visitNumber}
              handle={tab}
              visit={visit}
              services={services}
              theme={settings.theme}
              narrow={settings.width === 'narrow'}
              away={place.name !== 'app'}
            />
          ) : (
            <Text className={styles.nobody}>{texts.unknownPersona(persona)}</Text>
          )}
        </main>
      </div>
      {phone && (
        <AppBar activity={host.activity} place={place.name} onOpenApp={openApp} onOpenPlace={openPlace} />
      )}
      {task && <TaskDialog prompt={task} theme={settings.theme} />}
      {picking && <PeopleDialog prompt={picking} people={people} />}
      {signIn && <SignInDialog prompt={signIn} />}
    </>
  );
}
