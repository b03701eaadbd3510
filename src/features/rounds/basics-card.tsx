import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { narrowest } from '../../ui/narrow';
import { ConceptChoice } from './concept-choice';
import type { FormFields } from './use-round-form';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  dates: { display: 'flex', flexWrap: 'wrap', gap: '16px' },
  name: { maxWidth: '420px' },
  date: { minWidth: '180px', [narrowest]: { width: '100%' } },
});

/** What the round is called, when it is, and by which concept. */
export function BasicsCard({ typed, change, stateOf }: FormFields) {
  const styles = useStyles();
  const { t } = useTranslation();
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
            <Field
              key={field}
              label={t(`rounds.form.${field}`)}
              className={styles.date}
              required
              {...stateOf(field)}
            >
              <Input
                type="date"
                value={typed[field]}
                onChange={(_, { value }) => change({ [field]: value })}
              />
            </Field>
          ))}
        </div>
        <ConceptChoice typed={typed} change={change} stateOf={stateOf} />
      </div>
    </Card>
  );
}
