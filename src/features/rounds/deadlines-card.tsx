import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { narrow } from '../../ui/narrow';
import type { FormFields } from './use-round-form';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '16px 24px',
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: '1fr' },
  },
  unit: { whiteSpace: 'nowrap' },
  number: { width: '100%', maxWidth: '220px', [narrow]: { maxWidth: 'none' } },
});

const numbers = [
  ['conversationLength', 'minutes'],
  ['noticeDays', 'before'],
  ['handInDays', 'before'],
  ['planDays', 'after'],
] as const;

/** How long a conversation lasts, and by when what is done. */
export function DeadlinesCard({ typed, change, stateOf }: FormFields) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Card>
      <div className={styles.parts}>
        <Heading level={2}>{t('rounds.form.deadlines')}</Heading>
        <div className={styles.fields}>
          {numbers.map(([field, unit]) => (
            <Field
              key={field}
              label={t(`rounds.form.${field}`)}
              {...(field === 'noticeDays' && { hint: t('rounds.form.noticeHint') })}
              {...stateOf(field)}
            >
              <Input
                className={styles.number}
                inputMode="numeric"
                value={typed[field]}
                contentAfter={{ className: styles.unit, children: t(`rounds.form.${unit}`) }}
                onChange={(_, { value }) => change({ [field]: value })}
              />
            </Field>
          ))}
        </div>
      </div>
    </Card>
  );
}
