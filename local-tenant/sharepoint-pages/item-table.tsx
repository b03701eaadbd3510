import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { Formatted } from './formatted';
import type { FormulaValue } from './formula';
import type { CamlQuery } from './caml';
import type { Item } from './site-client';
import { texts } from './texts';

const useStyles = makeStyles({
  region: { overflowX: 'auto', backgroundColor: tokens.colorNeutralBackground1, marginTop: '8px' },
  table: { minWidth: '720px' },
  group: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
});

export interface ItemTableProps {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly title: string }[];
  readonly items: readonly Item[];
  readonly order: CamlQuery['order'];
  readonly groupedBy: string;
  readonly formats: ReadonlyMap<string, string>;
  readonly now: Date;
  readonly onOpen: (id: string) => void;
}

type Sorting = { readonly column: string; readonly descending: boolean };

export function ItemTable(props: ItemTableProps) {
  const { title, columns, items, order, groupedBy, onOpen } = props;
  const styles = useStyles();
  const [chosen, setChosen] = useState<Sorting>();
  const sorting = chosen ? [chosen] : order;
  const sorted = items.toSorted((one, other) => byColumns(one, other, sorting));
  const groups = groupedBy ? [...new Set(sorted.map((item) => textOf(item, groupedBy)))] : [''];
  return (
    <div className={styles.region} role="region" aria-label={title} tabIndex={0}>
      <Table className={styles.table} sortable>
        <TableHeader>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell
                key={column.name}
                aria-label={texts.sortBy(column.title)}
                {...(sorting[0]?.column === keyOf(column.name) && {
                  sortDirection: sorting[0].descending ? ('descending' as const) : ('ascending' as const),
                })}
                onClick={() =>
                  setChosen({
                    column: keyOf(column.name),
                    descending: sorting[0]?.column === keyOf(column.name) && !sorting[0].descending,
                  })
                }
              >
                {column.title}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {groups.flatMap((group) => [
            ...(groupedBy
              ? [
                  <TableRow key={`group ${group}`}>
                    <TableCell colSpan={columns.length} className={styles.group}>
                      {group || texts.empty}
                    </TableCell>
                  </TableRow>,
                ]
              : []),
            ...sorted
              .filter((item) => !groupedBy || textOf(item, groupedBy) === group)
              .map((item) => (
                <TableRow key={item.id}>
                  {columns.map(({ name }) => (
                    <TableCell key={name}>
                      {keyOf(name) === 'Title' ? (
                        <Link as="button" onClick={() => onOpen(item.id)}>
                          {textOf(item, name) || texts.noTitle}
                        </Link>
                      ) : (
                        <Value {...props} item={item} name={name} />
                      )}
                    </TableCell>
                  ))}
                </TableRow>
              )),
          ])}
        </TableBody>
      </Table>
    </div>
  );
}

interface ValueProps extends Pick<ItemTableProps, 'formats' | 'now'> {
  readonly item: Item;
  readonly name: string;
}

function Value({ item, name, formats, now }: ValueProps) {
  const format = formats.get(name);
  if (format === undefined) return <>{shownText(item, name)}</>;
  const context = {
    currentField: valueOf(item, name),
    field: (other: string) => valueOf(item, other),
    now: now.getTime(),
  };
  return <Formatted format={format} context={context} />;
}

const DATE = /^\d{4}-\d{2}-\d{2}T/;
const DAY = new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

/** `LinkTitle` is the title with a link on it. */
const keyOf = (column: string) => (column === 'LinkTitle' ? 'Title' : column);

function textOf({ fields }: Item, column: string): string {
  const value = fields[keyOf(column)] ?? fields['FileLeafRef'];
  return fields[keyOf(column)] === undefined && keyOf(column) !== 'Title' ? '' : String(value ?? '');
}

function shownText(item: Item, column: string): string {
  const text = textOf(item, column);
  return DATE.test(text) ? DAY.format(new Date(text)) : text;
}

/** As SharePoint's expressions see it: a date is a number, and what is empty an empty text. */
function valueOf(item: Item, column: string): FormulaValue {
  const value = item.fields[keyOf(column)];
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = textOf(item, column);
  return DATE.test(text) ? Date.parse(text) : text;
}

function byColumns(one: Item, other: Item, sorting: readonly Sorting[]): number {
  for (const { column, descending } of sorting) {
    const difference = textOf(one, column).localeCompare(textOf(other, column), 'da', { numeric: true });
    if (difference !== 0) return descending ? -difference : difference;
  }
  return 0;
}
