import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { rowField, type ColumnOf, type RowKind } from '../../domain/concept/field-keys';
import { useLocalText } from '../questions/local-text';
import { PlanField, type PlanFieldProps } from './plan-field';
import { usePlanWriting } from './plan-writing';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', minWidth: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: '12px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { minHeight: '32px', '@container shell (max-width: 479px)': { minHeight: '44px' } },
});

export interface RowFormProps {
  readonly rowId: string;
  /** What the row is called, in the names of its buttons. */
  readonly name: string;
  /** The field to begin in. */
  readonly focusOn: string;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

/** The column that a form begins in carries this, to be found when the form opens. */
const focusName = (column: string) => ({ 'data-column': column });

/** Concrete, measurable, when, who: a goal as the two write it. */
export function GoalForm(props: RowFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { concept } = usePlanWriting();
  const say = useLocalText();
  const column = columnsOf('goal', props.rowId, (name) => t(`plan.goal.${name}`));
  const groups = concept.goalGroups.map(({ key, name }) => ({ value: key, name: say(name) }));
  return (
    <Form {...props}>
      {column('text', 'text')}
      {column('measure', 'text')}
      {column('how', 'text')}
      <div className={styles.pair}>
        {column('start', 'date')}
        {column('end', 'date')}
      </div>
      <div className={styles.pair}>
        {column('responsible', 'person')}
        {column('followUp', 'date')}
      </div>
      {column('group', 'choice', groups)}
    </Form>
  );
}

export function AgreementForm(props: RowFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const column = columnsOf('agreement', props.rowId, (name) => t(`plan.agreement.${name}`));
  return (
    <Form {...props}>
      {column('what', 'text')}
      <div className={styles.pair}>
        {column('when', 'line')}
        {column('who', 'person')}
      </div>
      <div className={styles.pair}>
        {column('responsible', 'person')}
        {column('followUp', 'date')}
      </div>
    </Form>
  );
}

export function CompetenceForm(props: RowFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { concept } = usePlanWriting();
  const say = useLocalText();
  const column = columnsOf('competence', props.rowId, (name) => t(`plan.competence.${name}`));
  const horizons = concept.topics
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'competences' ? question.horizons : []))
    .map(({ key, name }) => ({ value: key, name: say(name) }));
  return (
    <Form {...props}>
      {column('need', 'text')}
      {column('outcome', 'text')}
      {column('how', 'text')}
      <div className={styles.pair}>
        {column('horizon', 'choice', horizons)}
        {column('when', 'line')}
      </div>
    </Form>
  );
}

/** Makes the fields of one row. */
function columnsOf<Kind extends RowKind>(
  kind: Kind,
  rowId: string,
  label: (column: ColumnOf<Kind>) => string,
) {
  return (column: ColumnOf<Kind>, fieldKind: PlanFieldProps['kind'], options?: PlanFieldProps['options']) => (
    <div {...focusName(column)}>
      <PlanField
        fieldKey={rowField(kind, rowId, column)}
        label={label(column)}
        kind={fieldKind}
        {...(options && { options })}
      />
    </div>
  );
}

function Form({
  name,
  focusOn,
  onDone,
  onRemove,
  children,
}: RowFormProps & { readonly children: ReactNode }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const form = useRef<HTMLDivElement>(null);

  useEffect(() => {
    form.current
      ?.querySelector<HTMLElement>(`[data-column="${focusOn}"] :is(input, textarea, select)`)
      ?.focus();
  }, [focusOn]);

  return (
    <div ref={form} className={styles.form} role="group" aria-label={name}>
      {children}
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={onDone}>
          {t('plan.edit.done')}
        </Button>
        <Button
          className={styles.button}
          appearance="subtle"
          aria-label={t('plan.edit.remove', { what: name })}
          onClick={onRemove}
        >
          {t('plan.edit.removeShort')}
        </Button>
      </div>
    </div>
  );
}
