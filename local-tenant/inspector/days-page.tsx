import {
  Field,
  makeStyles,
  Select,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components';
import { useCallback, useState, type ReactNode } from 'react';
import { danishTime } from '../frame/tenant-clock';
import { inspected, type Days } from './inspected';
import { Panel, WideTable } from './panel';
import { texts } from './texts';
import { useInspected } from './use-inspected';

const useStyles = makeStyles({ field: { maxWidth: '360px' }, table: { minWidth: '560px' } });

/** What somebody was mailed about meetings, and what stands in the calendar. */
export function DaysPage() {
  const styles = useStyles();
  const [upn, setUpn] = useState(() => new URL(location.href).searchParams.get('persona') ?? '');
  const { value: people = [] } = useInspected(inspected.people);
  const ask = useCallback(() => (upn ? inspected.days(upn) : Promise.resolve(undefined)), [upn]);
  const { value: days } = useInspected<Days | undefined>(ask);
  return (
    <>
      <Panel title={texts.pageNames.days}>
        <Field label={texts.days.person} className={styles.field}>
          <Select value={upn} onChange={(_, { value }) => setUpn(value)}>
            <option value="">{texts.days.choose}</option>
            {people.map((person) => (
              <option key={person.upn} value={person.upn}>
                {person.name}
              </option>
            ))}
          </Select>
        </Field>
      </Panel>
      {days && (
        <>
          <Mail mails={days.mails} />
          <Calendar events={days.events} />
        </>
      )}
    </>
  );
}

function Mail({ mails }: { readonly mails: Days['mails'] }) {
  return (
    <Panel title={texts.days.mail}>
      {mails.length === 0 ? (
        <Text>{texts.days.noMail}</Text>
      ) : (
        <Rows
          label={texts.days.mail}
          columns={[texts.days.when, texts.days.from, texts.days.kind, texts.days.subject]}
          rows={mails.map(({ at, from, kind, subject, comment }) => [
            danishTime(new Date(at)),
            from,
            kind,
            comment ? `${subject}: ${comment}` : subject,
          ])}
        />
      )}
    </Panel>
  );
}

function Calendar({ events }: { readonly events: Days['events'] }) {
  if (events === null) return <Panel title={texts.days.events}>{texts.days.noMailbox}</Panel>;
  const inOrder = events.toSorted((one, other) => one.starts - other.starts);
  return (
    <Panel title={texts.days.events}>
      {inOrder.length === 0 ? (
        <Text>{texts.days.noEvents}</Text>
      ) : (
        <Rows
          label={texts.days.events}
          columns={[texts.days.when, texts.days.subject, texts.days.sensitivity, texts.days.with]}
          rows={inOrder.map(({ starts, subject, isCancelled, isOrganizer, sensitivity, attendees }) => [
            danishTime(new Date(starts)),
            [subject, isOrganizer && texts.days.organizer, isCancelled && texts.days.cancelled]
              .filter(Boolean)
              .join(' · '),
            sensitivity,
            attendees.map(({ name, response }) => `${name} (${response})`).join(', '),
          ])}
        />
      )}
    </Panel>
  );
}

interface RowsProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}

function Rows({ label, columns, rows }: RowsProps) {
  const styles = useStyles();
  return (
    <WideTable label={label}>
      <Table size="small" className={styles.table}>
        <TableHeader>
          <TableRow>
            {columns.map((column) => (
              <TableHeaderCell key={column}>{column}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((cells, row) => (
            <TableRow key={row}>
              {cells.map((cell, column) => (
                <TableCell key={columns[column]}>{cell}</TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </WideTable>
  );
}
