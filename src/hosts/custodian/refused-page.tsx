import { makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SignedInUser } from '../../application/ports/workplace';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { SignInButton } from './sign-in-button';

const useStyles = makeStyles({ text: { display: 'block', marginBottom: '16px' } });

/** For whoever is signed in without the custodian's role. */
export function RefusedPage({ user }: { readonly user: SignedInUser }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { name, account } = user;
  return (
    <Page title={t('custodian.refusedTitle')} context={t('signIn.signedInAs', { name, account })}>
      <Card>
        <Text className={styles.text}>{t('custodian.refused')}</Text>
        <SignInButton label={t('signIn.other')} />
      </Card>
    </Page>
  );
}
