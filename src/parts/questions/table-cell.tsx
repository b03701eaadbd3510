import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableColumn } from '../../domain/concept/kinds/table';
import { cellKinds, progressStatuses, type CellKindName } from '../../domain/concept/kinds/table-cells';
import type { FieldKey } from '../../domain/writing/fields';
import { fieldInRow } from '../../domain/writing/rows';
import { AnswerLine, AnswerSelect } from './answer-field';
import { useAnswering } from './answering';
import { useLocalText } from './local-text';
import { statusText } from './status-cards';

const useStyles = makeStyles({
  period: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px' },
});

interface CellProps {
  /** One for each suffix of the kind of cell. */
  readonly keys: readonly [FieldKey, ...FieldKey[]];
  readonly label: string;
  readonly column: TableColumn;
}

export interface TableCellProps {
  readonly place: string;
  readonly rowId: string;
  readonly column: TableColumn;
}

/** One cell of a table, by what may stand in it. */
export function TableCell({ place, rowId, column }: TableCellProps) {
  const say = useLocalText();
  const keys = cellKinds[column.cell].suffixes.map((suffix) =>
    fieldInRow(place, rowId, `${column.key}${suffix}`),
  );
  const Cell = cells[column.cell];
  return <Cell keys={keys as [FieldKey, ...FieldKey[]]} label={say(column.name)} column={column} />;
}

const line =
  (kind: 'text' | 'area' | 'date') =>
  ({ keys: [key], label }: CellProps) => <AnswerLine fieldKey={key} label={label} kind={kind} />;

function Period({ keys: [from, until], label }: CellProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.period} role="group" aria-label={label}>
      <AnswerLine fieldKey={from} label={t('preparation.questions.from', { what: label })} kind="date" />
      <AnswerLine fieldKey={until!} label={t('preparation.questions.until', { what: label })} kind="date" />
    </div>
  );
}

function Level({ keys: [key], label, column: { scale = '' } }: CellProps) {
  const { t } = useTranslation();
  const say = useLocalText();
  const levels = useAnswering().scales[scale] ?? [];
  return (
    <AnswerSelect
      fieldKey={key}
      label={label}
      none={t('preparation.questions.notRelevantLevel')}
      options={levels.map(({ value, name }) => ({ value, label: statusText(value, say(name)) }))}
    />
  );
}

function Status({ keys: [key], label }: CellProps) {
  const { t } = useTranslation();
  const say = useLocalText();
  return (
    <AnswerSelect
      fieldKey={key}
      label={label}
      none={t('preparation.questions.noStatus')}
      options={progressStatuses.map((status) => ({ value: status.key, label: say(status.name) }))}
    />
  );
}

const cells: { readonly [Kind in CellKindName]: (props: CellProps) => ReactNode } = {
  text: line('area'),
  date: line('date'),
  period: Period,
  person: line('text'),
  scale: Level,
  status: Status,
  amount: line('text'),
};
