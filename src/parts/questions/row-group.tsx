import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fields } from '../../domain/writing/fields';
import { fieldsOfRow, rowFields, withoutRow } from '../../domain/writing/rows';
import { useOpenAutosave } from '../saving/open-autosave';
import { newRowId } from '../plan/new-row';
import { smallTouch } from '../../ui/narrow';
import { UndoButton } from '../../ui/undo-button';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: '12px', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: '8px',
    padding: '12px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  fields: { display: 'grid', gap: '8px', minWidth: 0 },
  add: {
    justifySelf: 'start',
    ...smallTouch,
  },
  removed: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', paddingBottom: '12px' },
});

export interface RowGroupProps {
  /** The question that the rows answer. */
  readonly place: string;
  /** The group or horizon that these rows stand in. */
  readonly name: string;
  readonly rowIds: readonly string[];
  readonly rowName: (number: number) => string;
  readonly addLabel: string;
  readonly addName: string;
  /** What a new row begins with. */
  readonly begin?: Readonly<Record<string, string>>;
  /** False where the name stands above it already. */
  readonly isNameShown?: boolean;
  readonly children: (rowId: string) => ReactNode;
}

/** Rows of one group: add one, remove one, and think better of it. */
export function RowGroup({
  place,
  name,
  rowIds,
  rowName,
  addLabel,
  addName,
  begin = {},
  isNameShown = true,
  children,
}: RowGroupProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const autosave = useOpenAutosave();
  const rows = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<{ readonly name: string; readonly fields: Fields }>();

  useEffect(() => {
    if (added === undefined) return;
    rows.current?.querySelector<HTMLElement>(`[data-row="${added}"] :is(input, textarea)`)?.focus();
  }, [added]);

  const add = () => {
    const rowId = newRowId();
    autosave.change(rowFields(place, rowId, begin));
    setRemoved(undefined);
    setAdded(rowId);
  };
  // A row in which nothing stands is kept nowhere: until something does it stands here alone.
  const shown = added === undefined || rowIds.includes(added) ? rowIds : [...rowIds, added];
  const remove = (rowId: string, removedName: string) => {
    const { fields } = autosave.state();
    setAdded(undefined);
    setRemoved({ name: removedName, fields: fieldsOfRow(fields, place, rowId) });
    autosave.change(withoutRow(fields, place, rowId));
  };
  const undo = () => {
    if (removed) autosave.change(removed.fields);
    setRemoved(undefined);
  };

  return (
    <div ref={rows} className={styles.rows} role="group" aria-label={name}>
      {isNameShown && (
        <Text className={styles.name} aria-hidden>
          {name}
        </Text>
      )}
      {shown.map((rowId, index) => (
        <div key={rowId} className={styles.row} role="group" aria-label={rowName(index + 1)} data-row={rowId}>
          <div className={styles.fields}>{children(rowId)}</div>
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={t('writing.rows.remove', { row: rowName(index + 1) })}
            onClick={() => remove(rowId, rowName(index + 1))}
          />
        </div>
      ))}
      <div>
        <div role="status">
          {removed && (
            <div className={styles.removed}>
              <Text size={200}>{t('writing.rows.removed', { row: removed.name })}</Text>
              <UndoButton onUndo={undo} />
            </div>
          )}
        </div>
        <Button
          appearance="outline"
          className={styles.add}
          icon={<AddRegular />}
          aria-label={addName}
          onClick={add}
        >
          {addLabel}
        </Button>
      </div>
    </div>
  );
}
