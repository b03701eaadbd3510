import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { WhoseCalendar } from '../../application/booking/whose-calendar';
import { Page } from '../../ui/page';

const useStyles = makeStyles({
  text: { display: 'block' },
  small: { display: 'block', marginTop: '8px', color: tokens.colorNeutralForeground2 },
});

export interface NotTheirsProps {
  readonly whose: Exclude<WhoseCalendar, { readonly kind: 'own' }>;
}

/** Why nothing is booked in this calendar, and where it is. */
export function NotTheirs({ whose }: NotTheirsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const names = { owner: '', mailbox: '', account: '', ...whose };
  return (
    <Page title={t('outlook.conversation')}>
      <Text className={styles.text}>{t(`outlook.calendars.${whose.kind}`, names)}</Text>
      <Text size={200} className={styles.small}>
        {t('outlook.untouched')}
      </Text>
    </Page>
  );
}
