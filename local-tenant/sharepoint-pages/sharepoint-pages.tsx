import {
  Button,
  Field,
  FluentProvider,
  Link,
  makeStaticStyles,
  makeStyles,
  Select,
  teamsHighContrastTheme,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { useMedia } from '../frame/use-media';
import { ListPage } from './list-page';
import { go, rememberedPersona, rememberPersona, usePlace } from './place';
import { people, SiteClient } from './site-client';
import { texts } from './texts';
import { useAsked } from './use-asked';

const useGlobalStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground3 },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '12px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  site: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  mark: { color: tokens.colorStatusWarningForeground2 },
  person: { marginInlineStart: 'auto', flex: '0 1 260px', minWidth: 0 },
  main: { padding: '16px 24px 32px', maxWidth: '1400px', marginInline: 'auto', boxSizing: 'border-box' },
  title: { margin: '0 0 12px', fontSize: tokens.fontSizeBase500, outlineStyle: 'none' },
  lists: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  entry: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 16px',
    padding: '8px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The MUS site as one sees it in SharePoint without the product: no more than the person may see. */
export function SharePointPages() {
  useGlobalStyles();
  const styles = useStyles();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isForced = useMedia('(forced-colors: active)');
  const place = usePlace();
  const [persona, setPersona] = useState(rememberedPersona);
  const { value: everybody = [] } = useAsked('people', people);
  const user = persona || (everybody[0]?.upn ?? '');
  const client = useMemo(() => new SiteClient(user, place.sitePath), [user, place.sitePath]);
  return (
    <FluentProvider theme={isForced ? teamsHighContrastTheme : isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <header className={styles.header}>
          <Button
            appearance="transparent"
            className={styles.site}
            onClick={() => go({ sitePath: place.sitePath })}
          >
            MUS
          </Button>
          <Text size={200} className={styles.mark}>
            {texts.mark}
          </Text>
          <Field label={texts.person} className={styles.person}>
            <Select
              value={user}
              onChange={(_, { value }) => {
                rememberPersona(value);
                setPersona(value);
              }}
            >
              {everybody.map(({ upn, name }) => (
                <option key={upn} value={upn}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Link href={`https://teams.microsoft.com/?persona=${encodeURIComponent(user)}`}>
            {texts.backToTeams}
          </Link>
        </header>
        {user &&
          (place.list ? (
            <ListPage
              key={`${user} ${place.list}`}
              client={client}
              place={place}
              list={place.list}
              user={user}
            />
          ) : (
            <Contents client={client} user={user} sitePath={place.sitePath} />
          ))}
      </div>
    </FluentProvider>
  );
}

interface ContentsProps {
  readonly client: SiteClient;
  readonly user: string;
  readonly sitePath: string;
}

function Contents({ client, user, sitePath }: ContentsProps) {
  const styles = useStyles();
  const { value: lists, refusedWith } = useAsked(`lists ${user}`, client.lists);
  useEffect(() => {
    document.title = `${texts.contents} · MUS`;
  }, []);
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{texts.contents}</h1>
      {refusedWith !== undefined && (
        <Text role="alert">{refusedWith === 0 ? texts.silent : texts.refused(refusedWith)}</Text>
      )}
      {lists?.length === 0 && <Text>{texts.nothingSeen}</Text>}
      <ul className={styles.lists}>
        {lists?.map(({ id, name, displayName, template }) => (
          <li key={id} className={styles.entry}>
            <Link as="button" onClick={() => go({ sitePath, list: name })}>
              {displayName}
            </Link>
            <Text size={200}>{template === 'documentLibrary' ? texts.library : texts.list}</Text>
          </li>
        ))}
      </ul>
    </main>
  );
}
