import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowField, type RowKind } from '../../domain/concept/field-keys';
import type { FieldKey, Fields } from '../../domain/writing/fields';
import { DatesKnot } from './dates-knot';
import { fieldsOfRow, newRowId, rowFields, withoutRow } from './new-row';
import { usePlanWriting } from './plan-writing';
import { AgreementForm, CompetenceForm, GoalForm } from './row-form';
import { AgreementSummary, CompetenceSummary, GoalSummary } from './row-summary';
import { RowKnot } from './row-knot';
import { useRowWords } from './row-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  empty: { display: 'block', marginBottom: '12px', color: tokens.colorNeutralForeground2 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    marginTop: '16px',
    paddingTop: '14px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 'auto', '@container shell (max-width: 479px)': { minHeight: '44px' } },
  removed: { display: 'flex', alignItems: 'center', gap: '8px', marginTop: '12px' },
});

/** Which row is open to be written in, and where in it. `dates` is the plan's own dates. */
export interface OpenRow {
  readonly id: string;
  readonly column: string;
}

export const DATES = 'dates';

export interface PlanThreadProps {
  readonly open: OpenRow | undefined;
  readonly onOpen: (row: OpenRow | undefined) => void;
}

/** The plan as it grows: goals, agreements and competences are knots on the thread, the follow-up is its open end. */
export function PlanThread({ open, onOpen }: PlanThreadProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { plan, fields, concept, change } = usePlanWriting();
  const { goalName, agreementName, competenceName } = useRowWords();
  const [removed, setRemoved] = useState<{ readonly name: string; readonly fields: Fields }>();
  // A row without a text is no row yet: until then it stands here alone.
  const [begun, setBegun] = useState<string>();

  const add = (kind: RowKind, column: string, texts: Fields) => {
    const id = newRowId();
    if (Object.keys(texts).length > 0) change(rowFields(kind, id, texts));
    else setBegun(id);
    onOpen({ id, column });
  };
  const remove = (kind: RowKind, id: string, name: string) => {
    setRemoved({ name, fields: fieldsOfRow(fields, kind, id) });
    change(withoutRow(kind, id));
    setBegun(undefined);
    onOpen(undefined);
  };
  const formOf = (kind: RowKind, id: string, name: string) => ({
    rowId: id,
    name,
    focusOn: open?.column ?? '',
    onDone: () => onOpen(undefined),
    onRemove: () => remove(kind, id, name),
  });
  const knotOf = (kind: RowKind, id: string, name: string, firstColumn: string) => ({
    name,
    keys: keysOf(fields, kind, id),
    isOpen: open?.id === id,
    onOpen: () => onOpen({ id, column: firstColumn }),
  });
  const isBegun = begun !== undefined && open?.id === begun;
  const agreements =
    plan.agreements.some(({ id }) => id === begun) || !isBegun
      ? plan.agreements
      : [...plan.agreements, { id: begun, what: '', when: '', who: '', responsible: '', followUp: '' }];
  const isEmpty = plan.goals.length + agreements.length + plan.competences.length === 0;
  const horizon = concept.topics
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === 'competences' ? question.horizons : []))[0]?.key;

  return (
    <>
      {isEmpty && <Text className={styles.empty}>{t('meeting.emptyPlan')}</Text>}
      <ul className={styles.list}>
        {plan.goals.map((goal) => (
          <RowKnot
            key={goal.id}
            {...knotOf('goal', goal.id, goalName(goal), 'text')}
            form={<GoalForm {...formOf('goal', goal.id, goalName(goal))} />}
          >
            <GoalSummary goal={goal} onAsk={(column) => onOpen({ id: goal.id, column })} />
          </RowKnot>
        ))}
        {agreements.map((agreement) => (
          <RowKnot
            key={agreement.id}
            kind={t('plan.agreement.one')}
            {...knotOf('agreement', agreement.id, agreementName(agreement), 'what')}
            form={<AgreementForm {...formOf('agreement', agreement.id, agreementName(agreement))} />}
          >
            <AgreementSummary agreement={agreement} />
          </RowKnot>
        ))}
        {plan.competences.map((competence) => (
          <RowKnot
            key={competence.id}
            kind={t('plan.competence.one')}
            {...knotOf('competence', competence.id, competenceName(competence), 'need')}
            form={<CompetenceForm {...formOf('competence', competence.id, competenceName(competence))} />}
          >
            <CompetenceSummary competence={competence} />
          </RowKnot>
        ))}
        <DatesKnot
          isOpen={open?.id === DATES}
          onOpen={() => onOpen({ id: DATES, column: 'followUpOn' })}
          onDone={() => onOpen(undefined)}
        />
      </ul>
      {removed && (
        <div className={styles.removed} role="status">
          <Text size={200}>{t('plan.edit.removed', { what: removed.name })}</Text>
          <Button
            size="small"
            onClick={() => {
              change(removed.fields);
              setRemoved(undefined);
            }}
          >
            {t('plan.edit.undo')}
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        <AddButton
          words={t('plan.edit.addGoal')}
          onAdd={() => add('goal', 'text', { group: concept.goalGroups[0]?.key ?? '' })}
        />
        <AddButton words={t('plan.edit.addAgreement')} onAdd={() => add('agreement', 'what', {})} />
        {horizon && (
          <AddButton
            words={t('plan.edit.addCompetence')}
            onAdd={() => add('competence', 'need', { horizon })}
          />
        )}
        <AddButton
          words={t('plan.edit.addDates')}
          onAdd={() => onOpen({ id: DATES, column: 'followUpOn' })}
        />
      </div>
    </>
  );
}

function AddButton({ words, onAdd }: { readonly words: string; readonly onAdd: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <Button
      className={styles.button}
      size="small"
      icon={<AddRegular />}
      aria-label={t('plan.edit.add', { what: words })}
      onClick={onAdd}
    >
      {words}
    </Button>
  );
}

const keysOf = (fields: Fields, kind: RowKind, id: string): FieldKey[] =>
  Object.keys(fields).filter((key) => key.startsWith(rowField(kind, id, '' as never)));
