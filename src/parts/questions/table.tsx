import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { QuestionOf } from '../../domain/concept/kinds';
import { rowsIn } from '../../domain/writing/rows';
import { useWritten } from '../saving/open-autosave';
import { namedBy, type FieldProps, type QuestionPart } from './answering';
import { useLocalText } from './local-text';
import { RowGroup } from './row-group';
import { TableCell } from './table-cell';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: '12px' },
  row: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cells: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
  },
});

type TableProps = FieldProps<QuestionOf<'table'>>;

function Table(props: TableProps) {
  return props.question.rows ? <FixedRows {...props} /> : <OpenRows {...props} />;
}

function FixedRows(props: TableProps) {
  const styles = useStyles();
  const say = useLocalText();
  const { question } = props;
  return (
    <div className={styles.rows} role="group" {...namedBy(props)}>
      {(question.rows ?? []).map(({ key, name }) => (
        <div key={key} className={styles.row} role="group" aria-label={say(name)}>
          <Text weight="semibold">{say(name)}</Text>
          <Cells question={question} rowId={key} />
        </div>
      ))}
    </div>
  );
}

function OpenRows({ question }: TableProps) {
  const { t } = useTranslation();
  const say = useLocalText();
  const rowIds = useWritten(
    ({ fields }) => rowsIn(fields, question.key).map(({ id }) => id),
    (one, other) => one.join() === other.join(),
  );
  const name = say(question.text);
  return (
    <RowGroup
      place={question.key}
      name={name}
      isNameShown={false}
      rowIds={rowIds}
      rowName={(number) => t('preparation.questions.row', { number })}
      addLabel={t('preparation.questions.addRow')}
      addName={t('preparation.questions.addRowTo', { table: name })}
    >
      {(rowId) => <Cells question={question} rowId={rowId} />}
    </RowGroup>
  );
}

function Cells({ question, rowId }: Pick<TableProps, 'question'> & { readonly rowId: string }) {
  const styles = useStyles();
  return (
    <div className={styles.cells}>
      {question.columns.map((column) => (
        <TableCell key={column.key} place={question.key} rowId={rowId} column={column} />
      ))}
    </div>
  );
}

export const table: QuestionPart<QuestionOf<'table'>> = { Field: Table };
