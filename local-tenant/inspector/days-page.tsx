import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { danishTime } from '../frame/tenant-clock';
import { inspected, type Days } from './inspected';
import { DataTable, Panel } from './panel';
import { texts } from './texts';
import { useInspected } from './use-inspected';

const useStyles = makeStyles({ field: { maxWidth: '360px' } });

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
        <DataTable
          label={texts.days.mail}
          rows={mails}
          columns={[
            { title: texts.days.when, show: ({ at }) => danishTime(new Date(at)) },
            { title: texts.days.from, show: ({ from }) => from },
            { title: texts.days.kind, show: ({ kind }) => kind },
            {
              title: texts.days.subject,
              show: ({ subject, comment }) => (comment ? `${subject}: ${comment}` : subject),
            },
          ]}
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
        <DataTable
          label={texts.days.events}
          rows={inOrder}
          columns={[
            { title: texts.days.when, show: ({ starts }) => danishTime(new Date(starts)) },
            {
              title: texts.days.subject,
              show: ({ subject, isOrganizer, isCancelled }) =>
                [subject, isOrganizer && texts.days.organizer, isCancelled && texts.days.cancelled]
                  .filter(Boolean)
                  .join(' · '),
            },
            { title: texts.days.sensitivity, show: ({ sensitivity }) => sensitivity },
            {
              title: texts.days.with,
              show: ({ attendees }) =>
                attendees.map(({ name, response }) => `${name} (${response})`).join(', '),
            },
          ]}
        />
      )}
    </Panel>
  );
}
