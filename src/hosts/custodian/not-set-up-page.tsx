import { Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';

/** The deployment says nothing of a custodian, so nobody can sign in here. */
export function NotSetUpPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('custodian.title')}>
      <Card>
        <Text>{t('custodian.notSetUp')}</Text>
      </Card>
    </Page>
  );
}
