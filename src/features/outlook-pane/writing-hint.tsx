import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { makeNeutral } from '../../application/booking/make-neutral';
import type { OpenAppointment } from '../../application/ports/open-appointment';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';

const useStyles = makeStyles({
  lines: { display: 'grid', gap: '8px', justifyItems: 'start' },
  hint: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { fontSize: '16px', flexShrink: 0, marginTop: '2px' },
  action: { minHeight: '44px', width: '100%' },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** What an invitation shows to others, and the one press that makes it show nothing. */
export function WritingHint({ appointment }: { readonly appointment: OpenAppointment }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const [end, setEnd] = useState<'done' | 'failed'>();
  const press = () =>
    makeNeutral(appointment).then(
      () => setEnd('done'),
      () => setEnd('failed'),
    );
  return (
    <Card>
      <div className={styles.lines}>
        <Heading level={2}>{t('outlook.writing.title')}</Heading>
        <div className={styles.hint}>
          <LockClosedRegular className={styles.icon} aria-hidden />
          <Text>{t('outlook.writing.hint')}</Text>
        </div>
        <Button className={styles.action} onClick={() => void press()}>
          {t('outlook.writing.neutral')}
        </Button>
        <Text
          role={end === 'failed' ? 'alert' : 'status'}
          className={end === 'failed' ? styles.failed : undefined}
        >
          {end && t(`outlook.writing.${end}`)}
        </Text>
      </div>
    </Card>
  );
}
