import { Button, FluentProvider, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { i18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { themes } from '../../ui/theme';
import { useBrowserTheme } from '../browser-theme';

const useStyles = makeStyles({
  window: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    containerName: 'shell',
    containerType: 'inline-size',
  },
  what: { display: 'block', marginBottom: '16px' },
  action: { minHeight: '44px', width: '100%' },
});

export interface OldOutlookPageProps {
  readonly texts: i18n;
  /** Of the tab in Teams. */
  readonly address: string;
}

/** For an Outlook that lends no sign-in to what stands in it: the way to where everything can be done. */
export function OldOutlookPage({ texts, address }: OldOutlookPageProps) {
  const theme = useBrowserTheme();
  return (
    <FluentProvider theme={themes[theme]}>
      <I18nextProvider i18n={texts}>
        <Explanation address={address} />
      </I18nextProvider>
    </FluentProvider>
  );
}

function Explanation({ address }: Pick<OldOutlookPageProps, 'address'>) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.window}>
      <Page title={t('outlook.old.title')}>
        <Card>
          <Text className={styles.what}>{t('outlook.old.what')}</Text>
          <Button
            as="a"
            href={address}
            target="_blank"
            rel="noopener"
            appearance="primary"
            className={styles.action}
          >
            {t('outlook.old.open')}
          </Button>
        </Card>
      </Page>
    </div>
  );
}
