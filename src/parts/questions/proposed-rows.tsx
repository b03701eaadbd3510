import { makeStyles } from '@fluentui/react-components';
import type { ProposedColumn } from '../../domain/concept/kinds/proposed-columns';
import { tableOf, type RowKind } from '../../domain/plan/rows';
import type { Choice, RowColumn } from '../../domain/plan/rows/row-table';
import { fieldInRow, rowsIn } from '../../domain/writing/rows';
import { useWritten } from '../saving/open-autosave';
import { AnswerLine, type AnswerLineProps } from './answer-field';
import { useLocalText } from './local-text';
import { RowGroup } from './row-group';

const useStyles = makeStyles({
  groups: { display: 'grid', gap: '20px' },
  together: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(130px, 100%), 1fr))',
    gap: '8px',
  },
});

/** A row of a preparation is filled in with less than the plan has: a choice is made by where the row stands. */
const controls: { readonly [Field in RowColumn['field']]: AnswerLineProps['kind'] } = {
  text: 'area',
  line: 'text',
  person: 'text',
  date: 'date',
  choice: 'text',
  status: 'text',
};

export interface ProposedRowsProps {
  readonly kind: RowKind;
  readonly question: { readonly key: string; readonly columns: readonly ProposedColumn[] };
  readonly groups: readonly Choice[];
  readonly words: {
    readonly add: string;
    readonly addTo: (group: string) => string;
    readonly row: (number: number, group: string) => string;
  };
}

/** Rows that one proposes for the plan, group by group. */
export function ProposedRows({ kind, question, groups, words }: ProposedRowsProps) {
  const styles = useStyles();
  const say = useLocalText();
  const { groupedBy = '' } = tableOf(kind);
  const rows = useWritten(
    ({ fields }) =>
      rowsIn(fields, question.key).map(({ id, texts }) => ({ id, group: texts[groupedBy] ?? '' })),
    (one, other) => JSON.stringify(one) === JSON.stringify(other),
  );
  return (
    <div className={styles.groups}>
      {groups.map(({ value, name }) => {
        const group = say(name);
        return (
          <RowGroup
            key={value}
            place={question.key}
            name={group}
            rowIds={rows.filter((row) => row.group === value).map(({ id }) => id)}
            rowName={(number) => words.row(number, group)}
            addLabel={words.add}
            addName={words.addTo(group)}
            begin={{ [groupedBy]: value }}
          >
            {(rowId) => <Columns kind={kind} question={question} rowId={rowId} />}
          </RowGroup>
        );
      })}
    </div>
  );
}

function Columns({
  kind,
  question,
  rowId,
}: Pick<ProposedRowsProps, 'kind' | 'question'> & { readonly rowId: string }) {
  const styles = useStyles();
  const say = useLocalText();
  const { columns } = tableOf(kind);
  const lineOf = ({ column, label }: ProposedColumn) => {
    const { field, name } = columns[column]!;
    return (
      <AnswerLine
        key={column}
        fieldKey={fieldInRow(question.key, rowId, column)}
        label={say(label ?? name)}
        kind={controls[field]}
      />
    );
  };
  const isDate = ({ column }: ProposedColumn) => columns[column]!.field === 'date';
  const dates = question.columns.filter(isDate);
  return (
    <>
      {question.columns.filter((each) => !isDate(each)).map(lineOf)}
      {dates.length > 0 && <div className={styles.together}>{dates.map(lineOf)}</div>}
    </>
  );
}
