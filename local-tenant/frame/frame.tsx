import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useReducer } from 'react';
import { reduceFrame, type FrameState } from './frame-state';
import type { FrameHost } from './host';
import type { TeamsTheme } from './protocol/context';
import { entityLinkIn } from './protocol/deep-links';
import { readSettings, addressOf } from './settings';
import { SilentTenant } from './silent-tenant';
import { useTenant } from './use-tenant';
import { Workbench } from './workbench';

const fluentThemes: Record<TeamsTheme, Theme> = {
  default: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

const useGlobalStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100dvh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

function initialState({ firstPlace }: FrameHost): FrameState {
  const address = new URL(location.href);
  const link = entityLinkIn(address);
  const settings = readSettings(address);
  return { place: firstPlace, settings, ...(link && { link }), visit: 1, notices: [] };
}

export function Frame({ host }: { readonly host: FrameHost }) {
  useGlobalStyles();
  const styles = useStyles();
  const [frame, dispatch] = useReducer(reduceFrame, host, initialState);
  const { state: tenant, retry } = useTenant();

  useEffect(() => {
    if (tenant.status === 'ready') dispatch({ type: 'tenantMet', appIds: tenant.setup.appIds });
  }, [tenant]);

  // Replaced, not pushed: the browser's back button belongs to the app's own pages.
  useEffect(
    () => history.replaceState(null, '', addressOf(frame.settings, host.path)),
    [frame.settings, host.path],
  );

  return (
    <FluentProvider theme={fluentThemes[frame.settings.theme]}>
      <div className={styles.page}>
        {tenant.status === 'silent' && <SilentTenant onRetry={retry} />}
        {tenant.status === 'ready' && !frame.link && (
          <Workbench
            host={host}
            setup={tenant.setup}
            people={tenant.people}
            frame={frame}
            dispatch={dispatch}
          />
        )}
      </div>
    </FluentProvider>
  );
}
