import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { inWords } from '../../domain/base/words';
import { openQuestionsIn } from '../../domain/plan/missing';
import type { RowKind } from '../../domain/plan/rows';
import { cellOf, cellsOf, type Cell } from '../../domain/plan/rows/cells';
import { inOneLine } from '../../ui/in-one-line';
import { useWords } from '../questions/use-words';
import { usePlanWriting } from './plan-writing';
import { useRowName } from './use-row-name';
import { useRow } from './use-rows';

const useStyles = makeStyles({
  line: {
    display: 'block',
    marginTop: '2px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  question: {
    display: 'block',
    marginTop: '4px',
    paddingBlock: '2px',
    textAlign: 'start',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface RowSummaryProps {
  readonly kind: RowKind;
  readonly rowId: string;
  /** One of the questions that the row leaves open was pressed. */
  readonly onAsk: (column: string) => void;
}

/** What is agreed in a row, and what it lacks (T53). */
export function RowSummary({ kind, rowId, onAsk }: RowSummaryProps) {
  const styles = useStyles();
  const words = useWords();
  const nameOf = useRowName();
  const { choices } = usePlanWriting();
  const row = useRow(kind, rowId);
  const textOf = (cell: Cell) => inWords(cellOf(kind, cell, row, choices), words);
  return (
    <>
      {linesOf(cellsOf(kind, choices, row), textOf, words.say).map((line) => (
        <Text key={line} size={200} className={styles.line} dir="auto">
          {line}
        </Text>
      ))}
      {openQuestionsIn(kind, row, choices).map(({ column, question }) => (
        <Link
          key={column}
          as="button"
          className={styles.question}
          aria-label={`${words.say(question)} ${nameOf(kind, row)}`}
          onClick={() => onAsk(column)}
        >
          {words.say(question)}
        </Link>
      ))}
    </>
  );
}

/** What stands beside each other makes one line, where the first of it would stand. Nothing is told twice. */
function linesOf(
  cells: readonly Cell[],
  textOf: (cell: Cell) => string,
  say: (label: Cell['label']) => string,
): string[] {
  const textsAt = (place: Cell['brief']) => cells.filter(({ brief }) => brief === place).map(textOf);
  const beside = inOneLine([...new Set([...textsAt('beside'), ...textsAt('last')])]);
  const lineOf = (cell: Cell): string => {
    if (cell.brief === 'beside' || cell.brief === 'last') return beside;
    const text = cell.brief ? textOf(cell) : '';
    return cell.brief === 'labelled' && text !== '' ? `${say(cell.label)}: ${text}` : text;
  };
  return [...new Set(cells.map(lineOf))].filter((line) => line !== '');
}
