import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Page } from '../../ui/page';

const useStyles = makeStyles({
  sentence: { display: 'block' },
  next: { display: 'block', marginTop: '8px', color: tokens.colorNeutralForeground2 },
});

/** Everybody's own page. Without a round it says so, and what is going to happen. */
export function MyMusPage() {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Page title={t('myMus.title')}>
      <Card>
        <Text size={400} weight="semibold" className={styles.sentence}>
          {t('myMus.noRound')}
        </Text>
        <Text className={styles.next}>{t('myMus.whatHappens')}</Text>
      </Card>
    </Page>
  );
}
