import { Field, makeStyles, Select, Text } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { inspected, type AccessEntry, type ListAccess } from './inspected';
import { DataTable, Panel } from './panel';
import { texts } from './texts';
import { useInspected } from './use-inspected';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px' },
  field: { flex: '1 1 240px' },
  holders: { listStyleType: 'none', margin: 0, padding: '6px 0' },
});

/** A list of thousands is narrowed down to a person, not scrolled. */
const SHOWN_ENTRIES = 200;
const SHOWN_HOLDERS = 20;

/** The permission map of a list: person by item, what, and why. */
export function AccessPage() {
  const styles = useStyles();
  const [listId, setListId] = useState('');
  const [person, setPerson] = useState('');
  const { value: lists = [] } = useInspected(inspected.lists);
  const ask = useCallback(() => (listId ? inspected.access(listId) : Promise.resolve(undefined)), [listId]);
  const { value: access } = useInspected<ListAccess | undefined>(ask);
  const people = [
    ...new Set(access?.entries.flatMap(({ holders }) => holders.map(({ name }) => name))),
  ].toSorted((one, other) => one.localeCompare(other, 'da'));
  const entries = (access?.entries ?? []).flatMap((entry) => {
    const holders = entry.holders.filter(({ name }) => person === '' || name === person);
    return person === '' || holders.length > 0 ? [{ ...entry, holders }] : [];
  });
  return (
    <Panel title={texts.pageNames.access}>
      <div className={styles.tools}>
        <Field label={texts.access.list} className={styles.field}>
          <Select
            value={listId}
            onChange={(_, { value }) => {
              setListId(value);
              setPerson('');
            }}
          >
            <option value="">{texts.access.choose}</option>
            {lists.map(({ id, displayName, items }) => (
              <option key={id} value={id}>
                {`${displayName} (${items})`}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.access.person} className={styles.field}>
          <Select value={person} onChange={(_, { value }) => setPerson(value)}>
            <option value="">{texts.access.everybody}</option>
            {people.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      </div>
      {access && (
        <>
          <Text>{texts.access.administrators(access.administrators.join(', '))}</Text>
          <Text role="status">{texts.access.count(entries.length)}</Text>
          <DataTable
            label={texts.pageNames.access}
            rows={entries.slice(0, SHOWN_ENTRIES)}
            keyOf={({ id }) => id ?? 'list'}
            columns={[
              {
                title: texts.access.item,
                show: ({ id, title }) => (id === null ? texts.access.wholeList(title) : title),
              },
              {
                title: texts.access.lock,
                width: '140px',
                show: ({ unique }) => (unique ? texts.access.unique : texts.access.inherited),
              },
              { title: texts.access.who, show: ({ holders }) => <Holders holders={holders} /> },
            ]}
          />
          {entries.length > SHOWN_ENTRIES && <Text>{texts.access.more(entries.length - SHOWN_ENTRIES)}</Text>}
        </>
      )}
    </Panel>
  );
}

function Holders({ holders }: Pick<AccessEntry, 'holders'>) {
  const styles = useStyles();
  if (holders.length === 0) return <>{texts.access.nobody}</>;
  return (
    <ul className={styles.holders}>
      {holders.slice(0, SHOWN_HOLDERS).map(({ name, levels, through }) => (
        <li key={`${name} ${through ?? ''}`}>
          <Text weight="semibold">{name}</Text>
          {` · ${levels.join(', ')} · ${through === null ? texts.access.direct : texts.access.through(through)}`}
        </li>
      ))}
      {holders.length > SHOWN_HOLDERS && <li>{texts.access.moreHolders(holders.length - SHOWN_HOLDERS)}</li>}
    </ul>
  );
}
