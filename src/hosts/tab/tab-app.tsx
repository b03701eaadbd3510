import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Host } from '../../adapters/teams/host';
import type { Workplace } from '../../application/ports/workplace';
import { WayBack, WayBackProvider } from '../../ui/back';
import { CrashBoundary } from '../../ui/crash-boundary';
import { themes } from '../../ui/theme';
import { WorkplaceProvider } from '../../parts/workplace/workplace-context';
import { queryClient } from '../query-client';
import { Shell } from './shell';

const wayBack = new WayBack();

export interface TabAppProps {
  readonly host: Host;
  readonly texts: i18n;
  readonly workplace: Workplace;
}

/** Everything a page stands on: theme, texts, addresses, Microsoft 365. */
export function TabApp({ host, texts, workplace }: TabAppProps) {
  const [theme, setTheme] = useState(host.theme);

  useEffect(() => {
    host.onThemeChange(setTheme);
    host.onBack(goBack);
  }, [host]);

  return (
    <FluentProvider theme={themes[theme]}>
      <I18nextProvider i18n={texts}>
        <CrashBoundary>
          <QueryClientProvider client={queryClient}>
            <WorkplaceProvider value={workplace}>
              <WayBackProvider value={wayBack}>
                <Router hook={useHashLocation}>
                  <Shell linkedPage={host.page} />
                </Router>
              </WayBackProvider>
            </WorkplaceProvider>
          </QueryClientProvider>
        </CrashBoundary>
      </I18nextProvider>
    </FluentProvider>
  );
}

/** Answers whether a page of ours was left; on a page of level one the host itself goes back. */
function goBack(): boolean {
  if (wayBack.address === undefined) return false;
  window.location.hash = wayBack.address;
  return true;
}
