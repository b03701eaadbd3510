import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { inWords } from '../../domain/base/words';
import type { AnyRow } from '../../domain/plan/plan';
import { tableIn, tableShown, type RowKind } from '../../domain/plan/rows';
import { cellsOf, groupOf, groupsOf, sayableOf, type Cell } from '../../domain/plan/rows/cells';
import { fieldInRow } from '../../domain/writing/rows';
import { Card } from '../../ui/card';
import { Heading } from '../../ui/heading';
import { usePlanWriting } from '../../parts/plan/plan-writing';
import { useRowName } from '../../parts/plan/use-row-name';
import { useRow, useRows } from '../../parts/plan/use-rows';
import { useWords } from '../../parts/questions/use-words';
import type { Changes } from './changes';
import { Detail, Details, Was, type DetailPart } from './detail';
import { LaterFields } from './later-fields';

const useStyles = makeStyles({
  row: {
    paddingBlock: '12px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-of-type': { borderTopStyle: 'none', paddingTop: '8px' },
    ':last-of-type': { paddingBottom: 0 },
  },
  group: { display: 'block', color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

export interface RowsCardProps {
  readonly kind: RowKind;
  readonly changes: Changes;
  /** What is filled in through the year may be filled in. */
  readonly hasLaterFields: boolean;
}

/** The rows of a kind, in the order of the form's groups. */
export function RowsCard({ kind, changes, hasLaterFields }: RowsCardProps) {
  const styles = useStyles();
  const { say } = useWords();
  const { choices } = usePlanWriting();
  const { many, none, groupedBy } = tableIn(kind, choices);
  const rows = useRows(kind, groupedBy === undefined ? [] : [groupedBy]);
  const groups = groupsOf(kind, choices);
  const place = (row: AnyRow) => {
    const found = groups.findIndex(({ value }) => value === row[groupedBy ?? '']);
    return found < 0 ? groups.length : found;
  };
  if (rows.length === 0 && none === undefined) return null;
  return (
    <Card>
      <Heading level={2}>{say(many)}</Heading>
      {rows.length === 0 && none && <Text>{say(none)}</Text>}
      {rows
        .toSorted((a, b) => place(a) - place(b))
        .map(({ id }) => (
          <section key={id} className={styles.row} aria-labelledby={`${kind}-${id}`}>
            <RowText kind={kind} rowId={id} changes={changes} />
            {hasLaterFields && <LaterFields kind={kind} rowId={id} />}
          </section>
        ))}
    </Card>
  );
}

interface RowTextProps extends Pick<RowsCardProps, 'kind' | 'changes'> {
  readonly rowId: string;
}

/** What was agreed in a row, and what was changed of it. */
function RowText({ kind, rowId, changes }: RowTextProps) {
  const styles = useStyles();
  const words = useWords();
  const nameOf = useRowName();
  const { choices } = usePlanWriting();
  const row = useRow(kind, rowId);
  const { columns, calledBy } = tableShown(kind, choices, row);
  const group = inWords(groupOf(kind, row, choices), words);
  const before = (column: string) => changes.get(fieldInRow(kind, row.id, column));
  const partsOf = (cell: Cell): DetailPart[] =>
    cell.columns.map((column) => {
      const textOf = (text: string) => inWords(sayableOf(columns[column]!, text, choices), words);
      const was = before(column);
      return { text: textOf(row[column] ?? ''), before: was === undefined ? undefined : textOf(was) };
    });
  return (
    <>
      {group !== '' && (
        <Text size={200} className={styles.group}>
          {group}
        </Text>
      )}
      <Heading level={3} id={`${kind}-${row.id}`} className={styles.name}>
        <bdi>{nameOf(kind, row)}</bdi>
      </Heading>
      <Was before={before(calledBy)} />
      <Details>
        {cellsOf(kind, choices, row)
          .filter(({ isLater }) => !isLater)
          .map((cell) => (
            <Detail key={cell.columns[0]} label={words.say(cell.label)} parts={partsOf(cell)} between="–" />
          ))}
      </Details>
    </>
  );
}
