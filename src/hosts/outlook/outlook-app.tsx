import { FluentProvider } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Outlook } from '../../adapters/outlook/host';
import type { Workplace } from '../../application/ports/workplace';
import { OutlookPane } from '../../features/outlook-pane/outlook-pane';
import { CrashBoundary } from '../../ui/crash-boundary';
import { themes } from '../../ui/theme';
import { WorkplaceProvider } from '../../parts/workplace/workplace-context';
import { useBrowserTheme } from '../browser-theme';
import { queryClient } from '../query-client';

export interface OutlookAppProps {
  readonly outlook: Outlook;
  readonly texts: i18n;
  readonly workplace: Workplace;
}

/** Everything the pane stands on: theme, texts, Microsoft 365. */
export function OutlookApp({ outlook, texts, workplace }: OutlookAppProps) {
  const fromBrowser = useBrowserTheme();
  const [told, setTold] = useState(outlook.theme);
  useEffect(() => outlook.onThemeChange(setTold), [outlook]);
  const { appointment, openAddress } = outlook;

  return (
    <FluentProvider theme={themes[told ?? fromBrowser]}>
      <I18nextProvider i18n={texts}>
        <CrashBoundary>
          <QueryClientProvider client={queryClient}>
            <WorkplaceProvider value={workplace}>
              <OutlookPane openAddress={openAddress} {...(appointment && { appointment })} />
            </WorkplaceProvider>
          </QueryClientProvider>
        </CrashBoundary>
      </I18nextProvider>
    </FluentProvider>
  );
}
