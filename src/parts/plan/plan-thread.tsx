import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FOLLOW_UP_FIELD, rowAt, rowsOf } from '../../domain/plan/plan';
import { rowKinds, tableIn, tableOf, type RowKind } from '../../domain/plan/rows';
import { freshTexts, isOffered } from '../../domain/plan/rows/cells';
import type { Fields } from '../../domain/writing/fields';
import { fieldsOfRow, rowFields, withoutRow } from '../../domain/writing/rows';
import { useLocalText } from '../questions/local-text';
import { useOpenAutosave, useWritten } from '../saving/open-autosave';
import { DatesKnot } from './dates-knot';
import { newRowId } from './new-row';
import { usePlanWriting } from './plan-writing';
import { RowKnot } from './row-knot';
import { useRowName } from './use-row-name';
import { touch } from '../../ui/narrow';

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
  button: { minWidth: 'auto', ...touch },
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

/** The plan as it grows: its rows are knots on the thread, the follow-up is its open end. */
export function PlanThread({ open, onOpen }: PlanThreadProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const say = useLocalText();
  const { choices } = usePlanWriting();
  const autosave = useOpenAutosave();
  const { change } = autosave;
  const nameOf = useRowName();
  const [removed, setRemoved] = useState<{ readonly name: string; readonly fields: Fields }>();
  // A row without a text is no row yet: until then it stands here alone.
  const [begun, setBegun] = useState<{ readonly kind: RowKind; readonly id: string }>();

  const add = (kind: RowKind) => {
    const id = newRowId();
    const texts = freshTexts(kind, choices);
    if (Object.keys(texts).length > 0) change(rowFields(kind, id, texts));
    else setBegun({ kind, id });
    onOpen({ id, column: tableOf(kind).calledBy });
  };
  const remove = (kind: RowKind, id: string) => {
    const { fields } = autosave.state();
    setRemoved({ name: nameOf(kind, rowAt(fields, kind, id)), fields: fieldsOfRow(fields, kind, id) });
    change(withoutRow(fields, kind, id));
    setBegun(undefined);
    onOpen(undefined);
  };
  const standing = useWritten(
    ({ fields }) => rowKinds.flatMap((kind) => rowsOf(fields, kind).map(({ id }) => ({ kind, id }))),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  const isAlone = begun !== undefined && begun.id === open?.id && standing.every(({ id }) => id !== begun.id);
  const rows = [...standing, ...(isAlone ? [begun] : [])].toSorted(
    (a, b) => rowKinds.indexOf(a.kind) - rowKinds.indexOf(b.kind),
  );

  return (
    <>
      {rows.length === 0 && <Text className={styles.empty}>{t('meeting.emptyPlan')}</Text>}
      <ul className={styles.list}>
        {rows.map(({ kind, id }) => (
          <RowKnot
            key={`${kind}.${id}`}
            kind={kind}
            rowId={id}
            openAt={open?.id === id ? open.column : undefined}
            onOpen={(column) => onOpen({ id, column })}
            onDone={() => onOpen(undefined)}
            onRemove={() => remove(kind, id)}
          />
        ))}
        <DatesKnot
          isOpen={open?.id === DATES}
          onOpen={() => onOpen({ id: DATES, column: FOLLOW_UP_FIELD })}
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
        {rowKinds
          .filter((kind) => isOffered(kind, choices))
          .map((kind) => (
            <AddButton key={kind} words={say(tableIn(kind, choices).one)} onAdd={() => add(kind)} />
          ))}
        <AddButton
          words={t('plan.edit.addDates')}
          onAdd={() => onOpen({ id: DATES, column: FOLLOW_UP_FIELD })}
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
