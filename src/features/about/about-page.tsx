import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { checkConnection, type ConnectionReport } from '../../application/check-connection';
import { landingPage } from '../../domain/roles';
import { addresses } from '../../ui/addresses';
import { Card } from '../../ui/card';
import { Loaded } from '../../ui/loaded';
import { Page } from '../../ui/page';
import { useOpening } from '../../ui/use-opening';
import { useOutcome } from '../../ui/use-outcome';
import { PermissionList } from './permission-list';

const useStyles = makeStyles({
  cards: { display: 'grid', gap: '16px', maxWidth: '720px' },
  heading: { display: 'block', margin: '0 0 8px' },
  text: { display: 'block', marginBottom: '12px' },
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
            <ConnectionCard report={checked} onCheck={report.askAgain} />
            <Card>
              <Subtitle2 as="h2" className={styles.heading}>
                {t('about.permissions')}
              </Subtitle2>
              <Text className={styles.text}>{t('about.permissionsIntroduction')}</Text>
              <PermissionList permissions={checked.permissions} />
            </Card>
            <Text className={styles.quiet}>{t('about.custodian')}</Text>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function ConnectionCard({
  report,
  onCheck,
}: {
  readonly report: ConnectionReport;
  readonly onCheck: () => void;
}) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Card>
      <Subtitle2 as="h2" className={styles.heading}>
        {t('about.connection')}
      </Subtitle2>
      <Text role="status" className={styles.text}>
        {t('about.connected', { milliseconds: report.milliseconds })}
      </Text>
      <Button onClick={onCheck}>{t('about.checkAgain')}</Button>
    </Card>
  );
}
