import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gap: '12px',
    // A wide table scrolls in its panel, and the page never sideways.
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: '16px 20px',
    marginBottom: '16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  wide: { overflowX: 'auto' },
  table: { minWidth: '560px' },
});

export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.panel} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

interface DataTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf?: (row: Row) => string | number;
  readonly columns: readonly {
    readonly title: string;
    readonly width?: string;
    readonly show: (row: Row) => ReactNode;
  }[];
}

/** Reached by the keyboard, so that whoever has no mouse can scroll it. */
export function DataTable<Row>({ label, rows, keyOf, columns }: DataTableProps<Row>) {
  const styles = useStyles();
  return (
    <div className={styles.wide} role="region" aria-label={label} tabIndex={0}>
      <Table size="small" className={styles.table}>
        <TableHeader>
          <TableRow>
            {columns.map(({ title, width }) => (
              <TableHeaderCell key={title} style={{ width }}>
                {title}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={keyOf?.(row) ?? index}>
              {columns.map(({ title, width, show }) => (
                <TableCell key={title} style={{ width }}>
                  {show(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
