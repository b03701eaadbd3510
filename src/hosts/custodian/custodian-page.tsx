import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { checkConnection } from '../../application/opening/check-connection';
import type { SignedInUser } from '../../application/ports/workplace';
import { ConnectionCards } from '../../features/about/connection-cards';
import { AdministratorsCard } from '../../features/set-up/administrators-card';
import { SetUpCard } from '../../features/set-up/set-up-card';
import { VerifyCard } from '../../features/set-up/verify-card';
import { Card } from '../../ui/card';
import { Loaded } from '../../parts/workplace/loaded';
import { Page } from '../../ui/page';
import { useOutcome } from '../../parts/workplace/use-outcome';
import type { Custodian } from './custodian';
import { SignInButton } from './sign-in-button';

const useStyles = makeStyles({
  cards: { display: 'grid', gap: '16px', maxWidth: '720px' },
  heading: { display: 'block', margin: '0 0 8px' },
  text: { display: 'block', marginBottom: '8px' },
});

export interface CustodianPageProps extends Pick<Custodian, 'isCatalogued'> {
  readonly user: SignedInUser;
}

/** What the custodian sees first of all is what the custodian can see. */
export function CustodianPage({ user, isCatalogued }: CustodianPageProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { name, account } = user;
  const report = useOutcome(['connection'], checkConnection);
  return (
    <Page
      title={t('custodian.title')}
      context={t('signIn.signedInAs', { name, account })}
      tools={<SignInButton label={t('signIn.other')} appearance="secondary" />}
    >
      <div className={styles.cards}>
        <Card>
          <Subtitle2 as="h2" className={styles.heading}>
            {t('custodian.access')}
          </Subtitle2>
          <Text className={styles.text}>{t('custodian.readsEverything')}</Text>
          <Text>{t('custodian.logged')}</Text>
        </Card>
        <SetUpCard isCatalogued={isCatalogued} />
        <VerifyCard />
        <AdministratorsCard />
        <Loaded asked={report}>
          {(checked) => <ConnectionCards report={checked} onCheck={report.askAgain} />}
        </Loaded>
      </div>
    </Page>
  );
}
