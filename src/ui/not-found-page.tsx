import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addresses } from './addresses';
import { Card } from './card';
import { Page } from './page';

const useStyles = makeStyles({ text: { display: 'block', marginBottom: '16px' } });

/** One and the same page for what is not there and for what is not yours. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <Page title={t('notFound.title')}>
      <Card>
        <Text className={useStyles().text}>{t('notFound.text')}</Text>
        <Button appearance="primary" onClick={() => navigate(addresses.myMus)}>
          {t('notFound.action')}
        </Button>
      </Card>
    </Page>
  );
}
