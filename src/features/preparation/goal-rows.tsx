import { makeStyles } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { rowField } from '../../domain/concept/field-keys';
import { rowsOf } from '../../domain/plan/plan';
import { useLocalText } from '../../parts/questions/local-text';
import { rowFields } from '../../parts/plan/new-row';
import { usePreparing } from './preparing';
import { Rows } from './rows';
import { TypedLine } from './typed';

const useStyles = makeStyles({
  groups: { display: 'grid', gap: '20px' },
  dates: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    gap: '8px',
  },
});

/** Proposals for new goals, in the groups of the concept. */
export function GoalRows() {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { preparation, state } = usePreparing();
  const goals = rowsOf(state.fields, 'goal');
  return (
    <div className={styles.groups}>
      {preparation.conversation.concept.goalGroups.map(({ key, name }) => {
        const group = say(name);
        return (
          <Rows
            key={key}
            kind="goal"
            name={group}
            rowIds={goals.filter((goal) => goal.group === key).map(({ id }) => id)}
            rowName={(number) => t('preparation.goals.row', { number, group })}
            addLabel={t('preparation.goals.add')}
            addName={t('preparation.goals.addTo', { group })}
            begin={(rowId) => rowFields('goal', rowId, { group: key })}
          >
            {(rowId) => (
              <>
                <TypedLine
                  fieldKey={rowField('goal', rowId, 'text')}
                  label={t('preparation.goals.text')}
                  kind="area"
                />
                <div className={styles.dates}>
                  <TypedLine
                    fieldKey={rowField('goal', rowId, 'start')}
                    label={t('preparation.goals.start')}
                    kind="date"
                  />
                  <TypedLine
                    fieldKey={rowField('goal', rowId, 'end')}
                    label={t('preparation.goals.end')}
                    kind="date"
                  />
                </div>
              </>
            )}
          </Rows>
        );
      })}
    </div>
  );
}
