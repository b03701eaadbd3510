import { Button, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ConnectionReport } from '../../application/opening/check-connection';
import { Card } from '../../ui/card';
import { PermissionList } from './permission-list';

const useStyles = makeStyles({
  heading: { display: 'block', margin: '0 0 8px' },
  text: { display: 'block', marginBottom: '12px' },
});

export interface ConnectionCardsProps {
  readonly report: ConnectionReport;
  readonly onCheck: () => void;
}

/** Whether Microsoft 365 is reached, and what the organisation has allowed. */
export function ConnectionCards({ report, onCheck }: ConnectionCardsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <>
      <Card>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('about.connection')}
        </Subtitle2>
        <Text role="status" className={styles.text}>
          {t('about.connected', { milliseconds: report.milliseconds })}
        </Text>
        <Button onClick={onCheck}>{t('about.checkAgain')}</Button>
      </Card>
      <Card>
        <Subtitle2 as="h2" className={styles.heading}>
          {t('about.permissions')}
        </Subtitle2>
        <Text className={styles.text}>{t('about.permissionsIntroduction')}</Text>
        <PermissionList permissions={report.permissions} />
      </Card>
    </>
  );
}
