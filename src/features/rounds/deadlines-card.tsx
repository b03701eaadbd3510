import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { TimeField } from '../../ui/time-field';
import { narrow } from '../../ui/narrow';
import type { FormFields } from './use-round-form';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: '16px 24px',
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: '1fr' },
  },
  unit: { whiteSpace: 'nowrap' },
  lunch: { display: 'flex', flexWrap: 'wrap', gap: '16px 24px' },
  time: { width: '220px', [narrow]: { width: '100%' } },
  quiet: { color: tokens.colorNeutralForeground2, marginTop: '-8px' },
  number: { width: '100%', maxWidth: '220px', [narrow]: { maxWidth: 'none' } },
});

const numbers = [
  ['conversationLength', 'minutes'],
  ['noticeDays', 'before'],
  ['handInDays', 'before'],
  ['planDays', 'after'],
] as const;

/** How long a conversation lasts, by when what is done, and what is kept free for lunch. */
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
        <div className={styles.lunch} role="group" aria-label={t('rounds.form.lunch')}>
          {(['lunchFrom', 'lunchTo'] as const).map((field) => (
            <TimeField
              key={field}
              label={t(`rounds.form.${field}`)}
              className={styles.time}
              value={typed[field]}
              onChange={(value) => change({ [field]: value })}
              {...stateOf(field)}
            />
          ))}
        </div>
        <Text size={200} className={styles.quiet}>
          {t('rounds.form.lunchHint')}
        </Text>
      </div>
    </Card>
  );
}
