import { makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';
import { SignInButton } from './sign-in-button';

const useStyles = makeStyles({ text: { display: 'block', marginBottom: '16px' } });

export function SignInPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Page title={t('custodian.title')}>
      <Card>
        <Text className={styles.text}>{t('custodian.signIn')}</Text>
        <SignInButton label={t('signIn.action')} />
      </Card>
    </Page>
  );
}
