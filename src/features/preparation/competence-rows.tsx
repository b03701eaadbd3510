import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/concept/concept';
import { rowField } from '../../domain/concept/field-keys';
import { rowsOf } from '../../domain/plan/plan';
import { useLocalText } from '../../parts/questions/local-text';
import { rowFields } from '../../parts/plan/new-row';
import { usePreparing } from './preparing';
import { Rows } from './rows';
import { TypedLine } from './typed';

const useStyles = makeStyles({ horizons: { display: 'grid', gap: '20px' } });

export interface CompetenceRowsProps {
  readonly horizons: Extract<Question, { kind: 'competences' }>['horizons'];
}

/** Needs of competence, each for the near future or for later. */
export function CompetenceRows({ horizons }: CompetenceRowsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { state } = usePreparing();
  const needs = rowsOf(state.fields, 'competence');
  return (
    <div className={styles.horizons}>
      {horizons.map(({ key, name }) => {
        const horizon = say(name);
        return (
          <Rows
            key={key}
            kind="competence"
            name={horizon}
            rowIds={needs.filter((need) => need.horizon === key).map(({ id }) => id)}
            rowName={(number) => t('preparation.competences.row', { number, horizon })}
            addLabel={t('preparation.competences.add')}
            addName={t('preparation.competences.addTo', { horizon })}
            begin={(rowId) => rowFields('competence', rowId, { horizon: key })}
          >
            {(rowId) => (
              <>
                {(['need', 'outcome', 'how'] as const).map((column) => (
                  <TypedLine
                    key={column}
                    fieldKey={rowField('competence', rowId, column)}
                    label={t(`preparation.competences.${column}`)}
                    kind="area"
                  />
                ))}
                <TypedLine
                  fieldKey={rowField('competence', rowId, 'when')}
                  label={t('preparation.competences.when')}
                />
              </>
            )}
          </Rows>
        );
      })}
    </div>
  );
}
