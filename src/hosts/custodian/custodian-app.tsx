import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { SiteProvider } from '../../features/set-up/site-context';
import { CrashBoundary } from '../../ui/crash-boundary';
import { themes } from '../../ui/theme';
import { WorkplaceProvider } from '../../parts/workplace/workplace-context';
import { useBrowserTheme } from '../browser-theme';
import { queryClient } from '../query-client';
import { Gate } from './gate';
import type { Custodian } from './custodian';
import { NotSetUpPage } from './not-set-up-page';

const useStyles = makeStyles({
  window: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    containerName: 'shell',
    containerType: 'inline-size',
  },
});

export interface CustodianAppProps {
  readonly texts: i18n;
  readonly custodian: Custodian | undefined;
}

/** Everything the custodian's page stands on. */
export function CustodianApp({ texts, custodian }: CustodianAppProps) {
  const styles = useStyles();
  const theme = useBrowserTheme();
  return (
    <FluentProvider theme={themes[theme]}>
      <I18nextProvider i18n={texts}>
        <CrashBoundary>
          <div className={styles.window}>
            {custodian ? (
              <QueryClientProvider client={queryClient}>
                <WorkplaceProvider value={custodian.workplace}>
                  <SiteProvider value={custodian.site}>
                    <Gate isCatalogued={custodian.isCatalogued} />
                  </SiteProvider>
                </WorkplaceProvider>
              </QueryClientProvider>
            ) : (
              <NotSetUpPage />
            )}
          </div>
        </CrashBoundary>
      </I18nextProvider>
    </FluentProvider>
  );
}
