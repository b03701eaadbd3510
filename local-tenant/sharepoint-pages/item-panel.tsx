import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { danishTime } from '../frame/tenant-clock';
import type { Item, SiteClient } from './site-client';
import { texts } from './texts';
import { useAsked } from './use-asked';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    margin: '12px 0',
    padding: '16px 20px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, outlineStyle: 'none' },
  section: { margin: 0, fontSize: tokens.fontSizeBase300 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, 200px) minmax(0, 1fr)',
    gap: '4px 16px',
    margin: 0,
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    maxHeight: '240px',
    overflowY: 'auto',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
});

export interface ItemPanelProps {
  readonly client: SiteClient;
  readonly user: string;
  readonly list: {
    readonly id: string;
    readonly isLibrary: boolean;
    readonly names: ReadonlyMap<string, string>;
  };
  readonly item: Item;
  readonly onClose: () => void;
}

/** An item's form: its fields, its history, who has access, and what lies in a folder. */
export function ItemPanel(props: ItemPanelProps) {
  const { item, list, onClose } = props;
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const name = String(item.fields['Title'] ?? item.fields['FileLeafRef'] ?? texts.noTitle);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className={styles.panel} aria-label={name}>
      <div className={styles.head}>
        <h2 className={styles.title} ref={title} tabIndex={-1}>
          {name}
        </h2>
        <Button size="small" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
      {list.isLibrary && <Files {...props} folder={name} />}
      <Section title={texts.form}>
        <dl className={styles.fields}>
          {Object.entries(item.fields)
            .filter(([column, value]) => list.names.has(column) && value !== '')
            .map(([column, value]) => (
              <Pair key={column} name={list.names.get(column) ?? column} value={value} />
            ))}
        </dl>
      </Section>
      <Versions {...props} />
      <Access {...props} />
    </section>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.section}>{title}</h3>
      {children}
    </>
  );
}

function Pair({ name, value }: { readonly name: string; readonly value: Item['fields'][string] }) {
  const styles = useStyles();
  const text = String(value);
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value} tabIndex={text.length > 400 ? 0 : undefined}>
        {text.startsWith('<') ? readable(text) : text}
      </dd>
    </>
  );
}

/** Rich text as its words: what somebody has typed is never run here. */
function readable(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('p, li, h1, h2, h3, h4, tr, dt, dd')) block.append('\n');
  return body.textContent.trim();
}

function Versions({ client, user, list, item }: ItemPanelProps) {
  const styles = useStyles();
  const { value: versions, refusedWith } = useAsked(`versions ${user} ${item.id}`, () =>
    client.versions(list.id, item.id),
  );
  return (
    <Section title={texts.versions}>
      {refusedWith !== undefined ? (
        <Text>{texts.noVersions}</Text>
      ) : (
        <ul className={styles.list}>
          {versions?.map(({ id, lastModifiedBy, lastModifiedDateTime }) => (
            <li key={id}>
              {texts.versionBy(
                id,
                lastModifiedBy.user.displayName ?? texts.empty,
                danishTime(new Date(lastModifiedDateTime)),
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Access({ client, user, list, item }: ItemPanelProps) {
  const styles = useStyles();
  const { value, refusedWith } = useAsked(`access ${user} ${item.id}`, async () => ({
    isUnique: await client.isUnique(list.id, item.id),
    assignments: await client.access(list.id, item.id),
  }));
  return (
    <Section title={texts.access}>
      {refusedWith !== undefined && <Text>{texts.accessRefused}</Text>}
      {value && <Text>{value.isUnique ? texts.accessOwn : texts.accessInherited}</Text>}
      <ul className={styles.list}>
        {value?.assignments.map(({ Member, RoleDefinitionBindings }) => (
          <li key={Member.Title}>
            {`${Member.Title} · ${RoleDefinitionBindings.map(({ Name }) => Name).join(', ')}`}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Files({ client, user, list, item, folder }: ItemPanelProps & { readonly folder: string }) {
  const styles = useStyles();
  const { value } = useAsked(`files ${user} ${item.id}`, () => client.files(list.id, folder));
  const open = async (drive: string, id: string) => {
    const address = URL.createObjectURL(await client.file(drive, id));
    window.open(address, '_blank', 'noopener');
  };
  return (
    <Section title={texts.files}>
      {value?.entries.length === 0 && <Text>{texts.noFiles}</Text>}
      <ul className={styles.list}>
        {value?.entries.map(({ id, name }) => (
          <li key={id}>
            <Link as="button" aria-label={texts.openFile(name)} onClick={() => void open(value.drive, id)}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
