import { Field, makeStyles, Radio, RadioGroup, Text, Textarea, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Member } from '../../domain/round/members';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { FileChoice } from './file-choice';
import type { FormFields } from './use-round-form';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: '16px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  departments: { maxWidth: '420px' },
});

export interface PopulationCardProps extends FormFields {
  /** How many the round has from a file already. */
  readonly standing: number | undefined;
  readonly isOpened: boolean;
  readonly onMembers: (members: readonly Member[] | undefined) => void;
}

/** Who is in the round: by department, or from a file. */
export function PopulationCard({
  typed,
  change,
  stateOf,
  standing,
  isOpened,
  onMembers,
}: PopulationCardProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Card>
      <div className={styles.parts}>
        <Heading level={2}>{t('rounds.population.title')}</Heading>
        {isOpened ? (
          <Text>{t('rounds.population.fixed')}</Text>
        ) : (
          <>
            <Field label={t('rounds.population.how')}>
              <RadioGroup
                layout="horizontal"
                value={typed.kind}
                onChange={(_, { value }) => {
                  onMembers(undefined);
                  change({ kind: value === 'file' ? 'file' : 'departments' });
                }}
              >
                {(['file', 'departments'] as const).map((kind) => (
                  <Radio key={kind} value={kind} label={t(`rounds.population.${kind}`)} />
                ))}
              </RadioGroup>
            </Field>
            {typed.kind === 'file' ? (
              <FileChoice standing={standing} onMembers={onMembers} />
            ) : (
              <>
                <Text className={styles.quiet}>{t('rounds.population.departmentsWhat')}</Text>
                <Field
                  label={t('rounds.population.departmentsField')}
                  hint={t('rounds.population.departmentsHint')}
                  className={styles.departments}
                  required
                  {...stateOf('departments')}
                >
                  <Textarea
                    rows={4}
                    value={typed.departments}
                    onChange={(_, { value }) => change({ departments: value })}
                  />
                </Field>
              </>
            )}
          </>
        )}
      </div>
    </Card>
  );
}
