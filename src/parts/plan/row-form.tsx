import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { tableIn, type RowKind } from '../../domain/plan/rows';
import type { RowTable } from '../../domain/plan/rows/row-table';
import { usePlanWriting } from './plan-writing';
import { RowField } from './row-field';
import { smallTouch } from '../../ui/narrow';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px', minWidth: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: '12px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  button: { ...smallTouch },
});

export interface RowFormProps {
  readonly kind: RowKind;
  readonly rowId: string;
  /** What the row is called, in the names of its buttons. */
  readonly name: string;
  /** The column to begin in. */
  readonly focusOn: string;
  readonly onDone: () => void;
  readonly onRemove: () => void;
}

/** A row as the two write it, all but what is filled in through the year. */
export function RowForm({ kind, rowId, name, focusOn, onDone, onRemove }: RowFormProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { choices } = usePlanWriting();
  const form = useRef<HTMLDivElement>(null);

  useEffect(() => {
    form.current
      ?.querySelector<HTMLElement>(`[data-column="${focusOn}"] :is(input, textarea, select)`)
      ?.focus();
  }, [focusOn]);

  return (
    <div ref={form} className={styles.form} role="group" aria-label={name}>
      {linesOf(tableIn(kind, choices)).map((columns) => (
        <div key={columns[0]} {...(columns.length > 1 && { className: styles.pair })}>
          {columns.map((column) => (
            <div key={column} data-column={column}>
              <RowField kind={kind} rowId={rowId} column={column} />
            </div>
          ))}
        </div>
      ))}
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

/** Two neighbours that are narrow share a line. */
function linesOf({ columns }: RowTable): string[][] {
  const lines: string[][] = [];
  for (const [name, { isLater, isHalf }] of Object.entries(columns)) {
    if (isLater) continue;
    const [neighbour, ...others] = lines.at(-1) ?? [];
    if (isHalf && neighbour && others.length === 0 && columns[neighbour]?.isHalf) lines.at(-1)!.push(name);
    else lines.push([name]);
  }
  return lines;
}
