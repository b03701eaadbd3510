import { Button, FluentProvider, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { i18n } from 'i18next';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { themes } from '../../ui/theme';

const useStyles = makeStyles({
  window: {
    minHeight: '100vh',
    backgroundColor: tokens.colorNeutralBackground3,
    containerName: 'shell',
    containerType: 'inline-size',
  },
  what: { display: 'block', marginBottom: '8px' },
  how: { display: 'block', marginBottom: '16px' },
});

/** For whoever opens the address in a browser: what this is, and where it is opened. */
export function OutsidePage({ texts }: { readonly texts: i18n }) {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <FluentProvider theme={dark ? themes.dark : themes.light}>
      <I18nextProvider i18n={texts}>
        <Explanation />
      </I18nextProvider>
    </FluentProvider>
  );
}

function Explanation() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.window}>
      <Page title={t('outside.title')}>
        <Card>
          <Text size={400} className={styles.what}>
            {t('outside.what')}
          </Text>
          <Text className={styles.how}>{t('outside.how')}</Text>
          <Button onClick={() => window.location.reload()}>{t('outside.retry')}</Button>
        </Card>
      </Page>
    </div>
  );
}
