import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { useDays } from '../../parts/workplace/use-days';
import { DateField } from '../../ui/date-field';
import { Heading } from '../../ui/heading';
import { narrowest } from '../../ui/narrow';
import { ConceptChoice } from './concept-choice';
import type { FormFields } from './use-round-form';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  dates: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
  name: { maxWidth: '420px' },
  date: { minWidth: '180px', [narrowest]: { width: '100%' } },
});

/** What the round is called, when it is, and by which concept. */
export function BasicsCard({ typed, change, stateOf }: FormFields) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { today } = useDays();
  return (
    <Card>
      <div className={styles.parts}>
        <Heading level={2}>{t('rounds.form.basics')}</Heading>
        <Field
          label={t('rounds.form.name')}
          hint={t('rounds.form.nameHint')}
          className={styles.name}
          required
          {...stateOf('name')}
        >
          <Input value={typed.name} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <div className={styles.dates}>
          {(['begins', 'ends'] as const).map((field) => (
            <DateField
              key={field}
              label={t(`rounds.form.${field}`)}
              className={styles.date}
              required
              value={typed[field]}
              onChange={(value) => change({ [field]: value })}
              today={today}
              {...stateOf(field)}
            />
          ))}
        </div>
        <ConceptChoice typed={typed} change={change} stateOf={stateOf} />
      </div>
    </Card>
  );
}
