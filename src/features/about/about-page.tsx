import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { checkConnection } from '../../application/opening/check-connection';
import { landingPage } from '../../domain/access/roles';
import { addresses } from '../../ui/addresses';
import { Loaded } from '../../parts/workplace/loaded';
import { Page } from '../../ui/page';
import { useOpening } from '../../parts/workplace/use-opening';
import { useOutcome } from '../../parts/workplace/use-outcome';
import { ConnectionCards } from './connection-cards';

const useStyles = makeStyles({
  cards: { display: 'grid', gap: '16px', maxWidth: '720px' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** For whoever helps: version, connection, and what the organisation has allowed. */
export function AboutPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  const opening = useOpening();
  const landing = landingPage(opening.value?.roles ?? []);
  const back = {
    address: addresses[landing],
    label: t('navigation.back', { page: t(`navigation.${landing}`) }),
  };
  const report = useOutcome(['connection'], checkConnection);
  return (
    <Page title={t('about.title')} context={t('about.version', { version: VERSION })} back={back}>
      <Loaded asked={report}>
        {(checked) => (
          <div className={styles.cards}>
            <ConnectionCards report={checked} onCheck={report.askAgain} />
            <Text className={styles.quiet}>{t('about.custodian')}</Text>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
