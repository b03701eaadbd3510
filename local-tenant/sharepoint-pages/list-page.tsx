import { Field, Input, makeStyles, Select, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { readCaml, startOfDay, type CamlQuery } from './caml';
import { UnknownFormula } from './formula';
import { ItemPanel } from './item-panel';
import { ItemTable } from './item-table';
import { go, type Place } from './place';
import { tenantNow, type Item, type SiteClient, type View } from './site-client';
import { texts } from './texts';
import { useAsked } from './use-asked';

const useStyles = makeStyles({
  main: { padding: '16px 24px 32px', maxWidth: '1400px', marginInline: 'auto', boxSizing: 'border-box' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, outlineStyle: 'none' },
  views: { overflowX: 'auto', marginBottom: '8px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', marginBottom: '12px' },
  tool: { flex: '1 1 220px', maxWidth: '360px' },
});

export interface ListPageProps {
  readonly client: SiteClient;
  readonly place: Place;
  readonly list: string;
  readonly user: string;
}

interface ListContent {
  readonly id: string;
  readonly title: string;
  readonly isLibrary: boolean;
  readonly views: readonly View[];
  readonly names: ReadonlyMap<string, string>;
  readonly items: readonly Item[];
  readonly formats: ReadonlyMap<string, string>;
  readonly now: Date;
}

/** A list by its views: columns, order, filter and formatting as the set-up made them. */
export function ListPage({ client, place, list, user }: ListPageProps) {
  const styles = useStyles();
  const { value: content, refusedWith } = useAsked(`${user} ${list}`, () => contentOf(client, list));
  const [words, setWords] = useState('');
  const [groupedBy, setGroupedBy] = useState('');

  useEffect(() => {
    if (content) document.title = `${content.title} · MUS`;
  }, [content]);

  const view = viewOf(content?.views ?? [], place.view);
  const { query, isUnknown } = useMemo(() => queryOf(view, content?.now), [view, content?.now]);

  if (refusedWith !== undefined || content === undefined) {
    return (
      <main className={styles.main}>
        {refusedWith !== undefined && (
          <Text role="alert">{refusedWith === 0 ? texts.silent : texts.refused(refusedWith)}</Text>
        )}
      </main>
    );
  }
  const columns = (view?.ViewFields.Items ?? ['LinkTitle']).map((name) => ({
    name,
    title: content.names.get(name === 'LinkTitle' ? 'Title' : name) ?? name,
  }));
  const rows = content.items
    .filter(({ fields }) => query.isIn(fields))
    .filter(({ fields }) =>
      Object.values(fields).some((value) => String(value).toLowerCase().includes(words.toLowerCase())),
    );
  const item = content.items.find(({ id }) => id === place.item);
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{content.title}</h1>
      {content.views.length > 0 && (
        <nav className={styles.views} aria-label={texts.views}>
          <TabList
            selectedValue={view?.Title ?? ''}
            onTabSelect={(_, { value }) => go({ ...placeOfList(place), view: String(value) })}
          >
            {content.views.map(({ Id, Title }) => (
              <Tab key={Id} value={Title}>
                {Title}
              </Tab>
            ))}
          </TabList>
        </nav>
      )}
      <div className={styles.tools}>
        <Field label={texts.filter} className={styles.tool}>
          <Input value={words} onChange={(_, { value }) => setWords(value)} />
        </Field>
        <Field label={texts.group} className={styles.tool}>
          <Select value={groupedBy} onChange={(_, { value }) => setGroupedBy(value)}>
            <option value="">{texts.noGroup}</option>
            {columns.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {isUnknown && <Text role="alert">{texts.unknownView}</Text>}
      <Text role="status">{texts.elements(rows.length)}</Text>
      {item && (
        <ItemPanel
          key={item.id}
          client={client}
          user={user}
          list={content}
          item={item}
          onClose={() => go(placeOfList(place))}
        />
      )}
      <ItemTable
        title={content.title}
        columns={columns}
        items={rows}
        order={query.order}
        groupedBy={groupedBy}
        formats={content.formats}
        now={content.now}
        onOpen={(id) => go({ ...place, item: id })}
      />
    </main>
  );
}

const placeOfList = ({ sitePath, list, view }: Place): Place => ({
  sitePath,
  ...(list && { list }),
  ...(view && { view }),
});

async function contentOf(client: SiteClient, name: string): Promise<ListContent> {
  const found = (await client.lists()).find((list) => list.name === name);
  if (!found) throw new Error(name);
  const { id, displayName, template } = found;
  const [columns, items, views, now] = await Promise.all([
    client.columns(id),
    client.items(id),
    client.views(id),
    tenantNow(),
  ]);
  const shown = [...new Set(views.flatMap(({ ViewFields }) => ViewFields.Items))].filter((column) =>
    columns.some((known) => known.name === column),
  );
  const formats = await Promise.all(
    shown.map(async (column) => [column, (await client.format(id, column)) ?? ''] as const),
  );
  return {
    id,
    title: displayName,
    isLibrary: template === 'documentLibrary',
    views,
    names: new Map(columns.map((column) => [column.name, column.displayName])),
    items,
    formats: new Map(formats.filter(([, format]) => format !== '')),
    now,
  };
}

function viewOf(views: readonly View[], title: string | undefined): View | undefined {
  return (
    views.find(({ Title }) => Title === title) ?? views.find(({ DefaultView }) => DefaultView) ?? views[0]
  );
}

const EVERYTHING: CamlQuery = { isIn: () => true, order: [] };

function queryOf(view: View | undefined, now: Date | undefined): { query: CamlQuery; isUnknown: boolean } {
  if (!view || !now) return { query: EVERYTHING, isUnknown: false };
  try {
    const today = startOfDay(now.toISOString());
    return { query: readCaml(view.ViewQuery, today), isUnknown: false };
  } catch (error) {
    if (!(error instanceof UnknownFormula)) throw error;
    return { query: EVERYTHING, isUnknown: true };
  }
}
