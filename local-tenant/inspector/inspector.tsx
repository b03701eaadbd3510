import {
  FluentProvider,
  Link,
  makeStaticStyles,
  makeStyles,
  Tab,
  TabList,
  Text,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useMedia } from '../frame/use-media';
import { AccessPage } from './access-page';
import { ControlsPage } from './controls-page';
import { DaysPage } from './days-page';
import { ExchangesPage } from './exchanges-page';
import { texts } from './texts';

const useGlobalStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: { minHeight: '100dvh', backgroundColor: tokens.colorNeutralBackground3 },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '12px 24px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  mark: { color: tokens.colorStatusWarningForeground2 },
  link: { marginInlineStart: 'auto' },
  tabs: { paddingInline: '12px', backgroundColor: tokens.colorNeutralBackground1, overflowX: 'auto' },
  main: { padding: '16px 24px 32px', maxWidth: '1400px', marginInline: 'auto', boxSizing: 'border-box' },
});

const pages = { exchanges: ExchangesPage, access: AccessPage, days: DaysPage, controls: ControlsPage };
type PageName = keyof typeof pages;
const names = Object.keys(pages) as PageName[];

/** What was said, who may do what, who was told what; and the clock, the faults and a new beginning. */
export function Inspector() {
  useGlobalStyles();
  const styles = useStyles();
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const [open, setOpen] = useState<PageName>('exchanges');
  const Page = pages[open];
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <header className={styles.header}>
          <h1 className={styles.title}>{texts.title}</h1>
          <Text size={200} className={styles.mark}>
            {texts.mark}
          </Text>
          <Link className={styles.link} href="/">
            {texts.backToTeams}
          </Link>
        </header>
        <nav className={styles.tabs} aria-label={texts.pages}>
          <TabList selectedValue={open} onTabSelect={(_, { value }) => setOpen(value as PageName)}>
            {names.map((name) => (
              <Tab key={name} value={name}>
                {texts.pageNames[name]}
              </Tab>
            ))}
          </TabList>
        </nav>
        <main className={styles.main} aria-label={texts.pageNames[open]}>
          <Page />
        </main>
      </div>
    </FluentProvider>
  );
}
