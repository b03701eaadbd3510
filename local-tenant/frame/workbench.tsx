import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, type Dispatch } from 'react';
import { AppRail } from './app-rail';
import type { FrameAction, FrameState } from './frame-state';
import { HostedTab, type HostedTabHandle } from './hosted-tab';
import { NoticeBars } from './notice-bars';
import { PersonaSwitcher } from './persona-switcher';
import { SignInDialog } from './sign-in-dialog';
import { tenant, type FrameSetup, type Person } from './tenant';
import { texts } from './texts';
import { TopBar } from './top-bar';
import { useMedia, windows } from './use-media';
import { useSignInPrompt } from './use-sign-in-prompt';
import { useTenantClock } from './use-tenant-clock';

const useStyles = makeStyles({
  below: { flex: '1 1 0', minHeight: 0, display: 'flex' },
  main: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  nobody: { margin: 'auto', padding: tokens.spacingHorizontalXXL, textAlign: 'center' },
});

interface WorkbenchProps {
  readonly setup: FrameSetup;
  readonly people: readonly Person[];
  readonly frame: FrameState;
  readonly dispatch: Dispatch<FrameAction>;
}

export function Workbench({ setup, people, frame, dispatch }: WorkbenchProps) {
  const styles = useStyles();
  const { settings, visit: visitNumber, notices } = frame;
  const { persona, language, page } = settings;
  const phone = useMedia(windows.phone);
  const roomForName = useMedia(windows.roomForName);
  const tab = useRef<HostedTabHandle>(null);
  const { prompt, confirmSignIn, forgetSignIns } = useSignInPrompt();

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
  const visit = useMemo(() => person && { setup, person, language, page }, [setup, person, language, page]);
  const services = useMemo(
    () => ({ dispatch, confirmSignIn, forgetSignIns }),
    [dispatch, confirmSignIn, forgetSignIns],
  );
  const openApp = () => dispatch({ type: 'pageOpened', page: undefined });

  return (
    <>
      <TopBar
        settings={settings}
        dispatch={dispatch}
        clock={clock.shown}
        onAdvance={(duration) => void advance(duration)}
        onBack={() => tab.current?.pressBack()}
        onOpenApp={openApp}
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
        {!phone && <AppRail onOpenApp={openApp} siteUrl={setup.siteUrl} persona={persona} />}
        <main className={styles.main}>
          <NoticeBars notices={notices} onDismiss={(text) => dispatch({ type: 'noticeDismissed', text })} />
          {visit ? (
            <HostedTab
              key={visitNumber}
              handle={tab}
              visit={visit}
              services={services}
              theme={settings.theme}
              narrow={settings.width === 'narrow'}
            />
          ) : (
            <Text className={styles.nobody}>{texts.unknownPersona(persona)}</Text>
          )}
        </main>
      </div>
      {prompt && <SignInDialog prompt={prompt} />}
    </>
  );
}
